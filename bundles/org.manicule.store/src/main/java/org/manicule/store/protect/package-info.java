/** Passwords, keys and sealed files of protected projects. See docs/project-folder.md. */
@NullMarked
package org.manicule.store.protect;

import org.jspecify.annotations.NullMarked;

/** Copies of projects: made, kept for a while, and put back. See docs/backups.md. */
@NullMarked
package org.manicule.store.backup;

import org.jspecify.annotations.NullMarked;

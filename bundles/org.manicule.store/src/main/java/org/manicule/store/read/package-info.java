/** Reading a project: one class per aggregate. */
@NullMarked
package org.manicule.store.read;

import org.jspecify.annotations.NullMarked;

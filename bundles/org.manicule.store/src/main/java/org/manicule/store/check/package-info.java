/** Looks for something wrong in a project: one class per thing that may be wrong. */
@NullMarked
package org.manicule.store.check;

import org.jspecify.annotations.NullMarked;

/** Keeps projects in H2 databases; the only place that knows SQL. */
@NullMarked
package org.manicule.store;

import org.jspecify.annotations.NullMarked;

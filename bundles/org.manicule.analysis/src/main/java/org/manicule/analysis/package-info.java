/** Counts and compares codings. */
@NullMarked
package org.manicule.analysis;

import org.jspecify.annotations.NullMarked;

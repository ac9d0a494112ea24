/** Writes readable reports of coded passages. */
@NullMarked
package org.manicule.io.report;

import org.jspecify.annotations.NullMarked;

/** The codebook on paper: the printer. */
@NullMarked
package org.manicule.view.coding.print.swt;

import org.jspecify.annotations.NullMarked;

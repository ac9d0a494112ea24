/** The codebook on paper. */
@NullMarked
package org.manicule.view.coding.print;

import org.jspecify.annotations.NullMarked;

/** The coded passages of the selected codes, or of the open source. */
@NullMarked
package org.manicule.view.coding.passages;

import org.jspecify.annotations.NullMarked;

/** The widgets of the coded-passages view. */
@NullMarked
package org.manicule.view.coding.passages.swt;

import org.jspecify.annotations.NullMarked;

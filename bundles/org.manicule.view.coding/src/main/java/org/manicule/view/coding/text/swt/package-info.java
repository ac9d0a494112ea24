/** The widgets of the text view: page, stripes, quick-code box. */
@NullMarked
package org.manicule.view.coding.text.swt;

import org.jspecify.annotations.NullMarked;

/** The widgets of the quick-code box. */
@NullMarked
package org.manicule.view.coding.quickcode.swt;

import org.jspecify.annotations.NullMarked;

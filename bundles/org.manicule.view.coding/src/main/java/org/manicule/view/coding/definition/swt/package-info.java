/** The widgets of the definition view. */
@NullMarked
package org.manicule.view.coding.definition.swt;

import org.jspecify.annotations.NullMarked;

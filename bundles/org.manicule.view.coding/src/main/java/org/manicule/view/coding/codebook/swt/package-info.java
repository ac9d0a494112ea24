/** The widgets of the codebook view. */
@NullMarked
package org.manicule.view.coding.codebook.swt;

import org.jspecify.annotations.NullMarked;

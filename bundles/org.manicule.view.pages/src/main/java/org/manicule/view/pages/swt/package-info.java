/** The widgets of the pages view. */
@NullMarked
package org.manicule.view.pages.swt;

import org.jspecify.annotations.NullMarked;

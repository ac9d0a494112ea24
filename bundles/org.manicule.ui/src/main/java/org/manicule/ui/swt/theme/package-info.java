/** Colours, fonts and icons of the window. */
@NullMarked
package org.manicule.ui.swt.theme;

import org.jspecify.annotations.NullMarked;

/** Small things that several parts of the window need of widgets. */
@NullMarked
package org.manicule.ui.swt.widget;

import org.jspecify.annotations.NullMarked;

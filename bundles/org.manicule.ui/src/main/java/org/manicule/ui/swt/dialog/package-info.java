/** Dialogs of the window. */
@NullMarked
package org.manicule.ui.swt.dialog;

import org.jspecify.annotations.NullMarked;

/** The arrangement of views as widgets. */
@NullMarked
package org.manicule.ui.swt.dock;

import org.jspecify.annotations.NullMarked;

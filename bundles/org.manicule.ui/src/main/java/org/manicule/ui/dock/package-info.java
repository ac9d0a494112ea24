/** The arrangement of views as plain data: tabs, splits, named layouts. */
@NullMarked
package org.manicule.ui.dock;

import org.jspecify.annotations.NullMarked;

/** Small things all coding views need to draw themselves. */
@NullMarked
package org.manicule.view.coding.desk.swt;

import org.jspecify.annotations.NullMarked;

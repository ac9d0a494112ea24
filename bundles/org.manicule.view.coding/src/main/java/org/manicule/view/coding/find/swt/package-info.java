/** The find bar above the text, the view with all hits, and the dialog that codes them. */
@NullMarked
package org.manicule.view.coding.find.swt;

import org.jspecify.annotations.NullMarked;

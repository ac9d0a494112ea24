/** How the text page looks: zoom, stripes and their filter, ends of codings, codes at the caret. */
@NullMarked
package org.manicule.view.coding.page;

import org.jspecify.annotations.NullMarked;

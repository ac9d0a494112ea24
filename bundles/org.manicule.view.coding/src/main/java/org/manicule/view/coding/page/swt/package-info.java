/** The widgets around the text of the page: density bar, handles, lists and dialogs. */
@NullMarked
package org.manicule.view.coding.page.swt;

import org.jspecify.annotations.NullMarked;

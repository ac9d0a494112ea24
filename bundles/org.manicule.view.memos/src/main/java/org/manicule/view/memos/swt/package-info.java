/** The widgets of the memo view. */
@NullMarked
package org.manicule.view.memos.swt;

import org.jspecify.annotations.NullMarked;

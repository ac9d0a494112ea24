/** What stands in the margin of the text: where memos are attached, and where links lead. */
@NullMarked
package org.manicule.view.coding.marks;

import org.jspecify.annotations.NullMarked;

/** Memos and links between passages. */
@NullMarked
package org.manicule.view.memos;

import org.jspecify.annotations.NullMarked;

/** The Markdown of memos, and the addresses their links lead to. */
@NullMarked
package org.manicule.view.memos.markdown;

import org.jspecify.annotations.NullMarked;

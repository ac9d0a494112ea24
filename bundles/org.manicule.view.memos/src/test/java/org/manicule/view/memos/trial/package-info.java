/** What tests of memos need in place of a window. */
@NullMarked
package org.manicule.view.memos.trial;

import org.jspecify.annotations.NullMarked;

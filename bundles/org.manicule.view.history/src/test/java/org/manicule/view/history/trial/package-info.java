/** What tests of the history need in place of a window. */
@NullMarked
package org.manicule.view.history.trial;

import org.jspecify.annotations.NullMarked;

/** The widgets of the history view. */
@NullMarked
package org.manicule.view.history.swt;

import org.jspecify.annotations.NullMarked;

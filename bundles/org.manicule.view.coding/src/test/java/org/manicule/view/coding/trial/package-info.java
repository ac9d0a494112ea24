/** A window to try the views in, and what tests need in place of the real one. */
@NullMarked
package org.manicule.view.coding.trial;

import org.jspecify.annotations.NullMarked;

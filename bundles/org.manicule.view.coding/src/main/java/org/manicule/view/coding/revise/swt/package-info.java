/** The dialogs and commands for correcting texts. */
@NullMarked
package org.manicule.view.coding.revise.swt;

import org.jspecify.annotations.NullMarked;

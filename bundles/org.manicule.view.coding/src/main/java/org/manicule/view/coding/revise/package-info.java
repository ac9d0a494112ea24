/** Correcting the text of the open source, taking newer files, and reviewing what changed. */
@NullMarked
package org.manicule.view.coding.revise;

import org.jspecify.annotations.NullMarked;

/** Views to read sources, code passages and find them again. */
@NullMarked
package org.manicule.view.coding;

import org.jspecify.annotations.NullMarked;

/** Coding by typing: a box at the caret that finds codes by a few letters and makes new ones. */
@NullMarked
package org.manicule.view.coding.quickcode;

import org.jspecify.annotations.NullMarked;

/** The codebook as a tree, and the gestures that grow and change it. */
@NullMarked
package org.manicule.view.coding.codebook;

import org.jspecify.annotations.NullMarked;

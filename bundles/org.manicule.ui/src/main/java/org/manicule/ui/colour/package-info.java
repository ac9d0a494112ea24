/** Colours as numbers: mixing and contrast. */
@NullMarked
package org.manicule.ui.colour;

import org.jspecify.annotations.NullMarked;

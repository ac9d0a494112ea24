/** The definition of the selected code. */
@NullMarked
package org.manicule.view.coding.definition;

import org.jspecify.annotations.NullMarked;

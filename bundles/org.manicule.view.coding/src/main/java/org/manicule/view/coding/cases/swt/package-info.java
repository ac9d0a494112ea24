/** The widgets of the grid of cases, sources and their variables. */
@NullMarked
package org.manicule.view.coding.cases.swt;

import org.jspecify.annotations.NullMarked;

/** The grid of cases, sources and their variables. */
@NullMarked
package org.manicule.view.coding.cases;

import org.jspecify.annotations.NullMarked;

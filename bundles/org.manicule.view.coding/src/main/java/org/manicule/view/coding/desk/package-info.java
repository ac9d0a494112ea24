/** What the coding views of a window share: coding what is selected, the codes used last, words. */
@NullMarked
package org.manicule.view.coding.desk;

import org.jspecify.annotations.NullMarked;

/** The widgets of the list of sources. */
@NullMarked
package org.manicule.view.coding.sources.swt;

import org.jspecify.annotations.NullMarked;

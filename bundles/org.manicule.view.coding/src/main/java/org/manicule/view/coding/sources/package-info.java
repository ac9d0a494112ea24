/** The list of sources. */
@NullMarked
package org.manicule.view.coding.sources;

import org.jspecify.annotations.NullMarked;

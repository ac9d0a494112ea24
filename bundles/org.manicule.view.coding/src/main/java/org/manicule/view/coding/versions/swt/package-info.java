/** The window of the codebook's versions. */
@NullMarked
package org.manicule.view.coding.versions.swt;

import org.jspecify.annotations.NullMarked;

/** The codebook then and now: its versions and what changed between two of them. */
@NullMarked
package org.manicule.view.coding.versions;

import org.jspecify.annotations.NullMarked;

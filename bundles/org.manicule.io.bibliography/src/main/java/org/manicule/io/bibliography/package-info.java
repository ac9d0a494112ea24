/** Reads bibliographies and finds the sources that their entries are about. */
@NullMarked
package org.manicule.io.bibliography;

import org.jspecify.annotations.NullMarked;

/** Finds out what a new text of a source means for everything that lies on the old one. */
@NullMarked
package org.manicule.core.revision;

import org.jspecify.annotations.NullMarked;

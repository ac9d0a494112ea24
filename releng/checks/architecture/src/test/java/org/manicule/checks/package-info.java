/** How the whole holds together. */
@NullMarked
package org.manicule.checks;

import org.jspecify.annotations.NullMarked;

/** Keys and the commands they stand for. */
@NullMarked
package org.manicule.ui.keys;

import org.jspecify.annotations.NullMarked;

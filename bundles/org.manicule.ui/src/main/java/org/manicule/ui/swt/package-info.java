/** The window itself, its parts and its start. */
@NullMarked
package org.manicule.ui.swt;

import org.jspecify.annotations.NullMarked;

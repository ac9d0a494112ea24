/** The widgets of the bibliography. */
@NullMarked
package org.manicule.view.bibliography.swt;

import org.jspecify.annotations.NullMarked;

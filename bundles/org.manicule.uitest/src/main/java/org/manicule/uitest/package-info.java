/** Tests that drive the real window. */
@NullMarked
package org.manicule.uitest;

import org.jspecify.annotations.NullMarked;

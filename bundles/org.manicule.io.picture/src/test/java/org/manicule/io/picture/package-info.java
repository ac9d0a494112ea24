/** Tests. */
@NullMarked
package org.manicule.io.picture;

import org.jspecify.annotations.NullMarked;

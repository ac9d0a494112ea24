/** Takes pictures in as sources: the picture is kept as it is, its text is its name. */
@NullMarked
package org.manicule.io.picture;

import org.jspecify.annotations.NullMarked;

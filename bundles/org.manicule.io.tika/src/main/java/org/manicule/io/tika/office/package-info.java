/** Word processor files that are packed XML, read as a stream. */
@NullMarked
package org.manicule.io.tika.office;

import org.jspecify.annotations.NullMarked;

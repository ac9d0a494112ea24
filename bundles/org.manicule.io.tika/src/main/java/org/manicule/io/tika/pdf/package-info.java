/** PDF: lines with their place and size, joined to paragraphs. */
@NullMarked
package org.manicule.io.tika.pdf;

import org.jspecify.annotations.NullMarked;

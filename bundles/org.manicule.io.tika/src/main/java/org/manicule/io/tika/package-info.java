/** Reads text, web pages, word processor files, PDF and e-books as sources. */
@NullMarked
package org.manicule.io.tika;

import org.jspecify.annotations.NullMarked;

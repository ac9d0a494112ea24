/** Web pages, e-books and whatever Tika turns into markup. */
@NullMarked
package org.manicule.io.tika.markup;

import org.jspecify.annotations.NullMarked;

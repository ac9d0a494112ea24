/** Where the printed letters of a page stand in the stored text, and who prints when. */
@NullMarked
package org.manicule.view.pages.printed;

import org.jspecify.annotations.NullMarked;

/** The words of this bundle. */
@NullMarked
package org.manicule.view.pages.words;

import org.jspecify.annotations.NullMarked;

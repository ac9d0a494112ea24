/** The view of pages and pictures: decisions here, paper and widgets below. */
@NullMarked
package org.manicule.view.pages;

import org.jspecify.annotations.NullMarked;

/** Recognising menus, notices, forms and bylines by their wording and place. */
@NullMarked
package org.manicule.io.tika.furniture;

import org.jspecify.annotations.NullMarked;

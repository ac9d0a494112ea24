/** How many codings there are of each code and in each source, without counting them each time. */
@NullMarked
package org.manicule.store.count;

import org.jspecify.annotations.NullMarked;

/** Pages that hold many posts. */
@NullMarked
package org.manicule.recognise.posts;

import org.jspecify.annotations.NullMarked;

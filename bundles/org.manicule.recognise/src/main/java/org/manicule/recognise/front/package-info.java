/** What stands at the head of a document. */
@NullMarked
package org.manicule.recognise.front;

import org.jspecify.annotations.NullMarked;

/** Speech in articles: quotes and reported words, and whose they are. */
@NullMarked
package org.manicule.recognise.speech;

import org.jspecify.annotations.NullMarked;

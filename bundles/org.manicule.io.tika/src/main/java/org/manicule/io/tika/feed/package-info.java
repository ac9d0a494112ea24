/** Reads feeds and exports of blogs, where each post is a source. */
@NullMarked
package org.manicule.io.tika.feed;

import org.jspecify.annotations.NullMarked;

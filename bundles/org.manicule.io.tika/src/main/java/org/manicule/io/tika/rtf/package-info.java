/** Rich text: control words, groups and letters in many encodings. */
@NullMarked
package org.manicule.io.tika.rtf;

import org.jspecify.annotations.NullMarked;

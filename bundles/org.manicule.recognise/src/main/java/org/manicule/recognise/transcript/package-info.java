/** Transcripts of interviews, groups and debates. */
@NullMarked
package org.manicule.recognise.transcript;

import org.jspecify.annotations.NullMarked;

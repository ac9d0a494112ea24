/** Reads recordings that were written down: captions with times, tables of speakers and words. */
@NullMarked
package org.manicule.io.transcript;

import org.jspecify.annotations.NullMarked;

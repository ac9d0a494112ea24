/** Finds the structure that public-policy sources and transcripts have: one class for each kind. */
@NullMarked
package org.manicule.recognise;

import org.jspecify.annotations.NullMarked;

/** What all recognisers share: paragraphs, names of people, words of speech. */
@NullMarked
package org.manicule.recognise.text;

import org.jspecify.annotations.NullMarked;

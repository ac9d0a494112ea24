/**
 * Plain text and Markdown, kept letter for letter; structure is found in it, nothing is changed.
 */
@NullMarked
package org.manicule.io.tika.text;

import org.jspecify.annotations.NullMarked;

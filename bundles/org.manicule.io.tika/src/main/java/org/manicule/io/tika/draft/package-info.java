/**
 * What all readers share: blocks of text put together with exact positions, and words for what went
 * wrong.
 */
@NullMarked
package org.manicule.io.tika.draft;

import org.jspecify.annotations.NullMarked;

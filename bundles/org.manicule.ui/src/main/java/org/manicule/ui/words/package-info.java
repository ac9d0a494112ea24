/**
 * The words on the screen, read from {@code messages.properties} beside the class that says them.
 */
@NullMarked
package org.manicule.ui.words;

import org.jspecify.annotations.NullMarked;

/** The program without a window. */
@NullMarked
package org.manicule.cli;

import org.jspecify.annotations.NullMarked;

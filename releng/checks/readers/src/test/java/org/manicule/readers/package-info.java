/** How the built product keeps apart from itself what reads files of unknown origin. */
@NullMarked
package org.manicule.readers;

import org.jspecify.annotations.NullMarked;

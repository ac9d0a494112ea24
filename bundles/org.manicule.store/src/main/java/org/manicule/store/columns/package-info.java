/** All codings in columns of numbers: read once, then kept current from the journal. */
@NullMarked
package org.manicule.store.columns;

import org.jspecify.annotations.NullMarked;

/** The text of a source with its codings: reading, coding, stepping from coding to coding. */
@NullMarked
package org.manicule.view.coding.text;

import org.jspecify.annotations.NullMarked;

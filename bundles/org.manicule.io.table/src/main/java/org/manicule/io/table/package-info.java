/** Writes codings as tables for spreadsheets and statistics programs. */
@NullMarked
package org.manicule.io.table;

import org.jspecify.annotations.NullMarked;

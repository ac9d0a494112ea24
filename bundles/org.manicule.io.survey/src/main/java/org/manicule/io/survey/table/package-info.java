/** Reads the rows of tables one after another, whatever file they are in. */
@NullMarked
package org.manicule.io.survey.table;

import org.jspecify.annotations.NullMarked;

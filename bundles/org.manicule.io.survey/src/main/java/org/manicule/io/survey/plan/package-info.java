/** Finds out what the columns of a table are, and takes what the researcher says about them. */
@NullMarked
package org.manicule.io.survey.plan;

import org.jspecify.annotations.NullMarked;

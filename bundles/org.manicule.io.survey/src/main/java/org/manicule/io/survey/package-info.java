/** Reads tables of answers to surveys as sources with variables. */
@NullMarked
package org.manicule.io.survey;

import org.jspecify.annotations.NullMarked;

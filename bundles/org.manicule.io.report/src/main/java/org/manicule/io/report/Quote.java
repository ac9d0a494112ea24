package org.manicule.io.report;

import org.manicule.api.model.Coding;
import org.manicule.api.model.Origin;
import org.manicule.api.model.Source;

/**
 * A coded passage as the report shows it.
 *
 * @param source where it is from
 * @param origin the place in words
 * @param words what it says; empty when it lies on no text
 * @param coding who coded it and when
 */
record Quote(Source source, Origin origin, String words, Coding coding) {}

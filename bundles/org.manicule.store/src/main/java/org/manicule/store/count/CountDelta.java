package org.manicule.store.count;

import java.util.Map;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodeCount;

/**
 * What an edit does to the counts: how many it adds, negative for what it takes away.
 *
 * @param codes to each code's codings and sources
 * @param sources to each source's codings
 */
public record CountDelta(Map<Id<Code>, CodeCount> codes, Map<Id<Source>, Integer> sources) {}

package org.manicule.view.coding.passages.query;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;

/**
 * Which passages are asked for. What is found is codings: each is one coded passage with its code,
 * so a place with two of the codes asked for is found twice, once for each.
 *
 * @param codes coded with one of these; empty for any
 * @param sources in one of these; empty for all
 * @param conditions what must hold beside
 * @param subCodes whether a code stands for its sub-codes too, everywhere in the question
 * @param onlyBy the only coder whose codings count, or null for everybody's
 */
public record Question(
    Set<Id<Code>> codes,
    Set<Id<Source>> sources,
    List<Condition> conditions,
    boolean subCodes,
    @Nullable Id<Coder> onlyBy) {
  /** All codings of the project. */
  public static final Question ALL = new Question(Set.of(), Set.of(), List.of(), true, null);

  /** Copies sets and list. */
  public Question {
    codes = Set.copyOf(codes);
    sources = Set.copyOf(sources);
    conditions = List.copyOf(conditions);
  }
}

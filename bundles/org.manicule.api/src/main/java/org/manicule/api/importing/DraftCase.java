package org.manicule.api.importing;

import java.util.List;
import java.util.Map;
import org.manicule.api.model.TextRange;

/**
 * A case that a source tells about: a respondent, a speaker, a body. When the project has a case of
 * that name, the source is added to it, and values that it has already stay.
 *
 * @param name name of the case
 * @param variables proposed values of the case by variable name
 * @param places the places in the draft's text that are about it; empty for all of the source
 */
public record DraftCase(String name, Map<String, DraftValue> variables, List<TextRange> places) {

  /** Checks the name and copies the lists. */
  public DraftCase {
    if (name.isBlank() || !name.equals(name.strip())) {
      throw new IllegalArgumentException(
          "a case needs a name without blanks around it, not \"" + name + "\"");
    }
    variables = Map.copyOf(variables);
    places = List.copyOf(places);
  }

  /** A case that all of the source is about. */
  public static DraftCase ofSource(String name, Map<String, DraftValue> variables) {
    return new DraftCase(name, variables, List.of());
  }
}

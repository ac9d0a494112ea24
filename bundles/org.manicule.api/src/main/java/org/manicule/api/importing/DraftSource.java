package org.manicule.api.importing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.TextRange;

/**
 * A source that would be made.
 *
 * @param name proposed name; a number is added when the project has it already
 * @param text normalised text, see {@link NormalisedText}
 * @param units its structure
 * @param variables proposed values by variable name, such as {@code author}
 * @param boilerplate stretches that look like menus, notices and forms around the text proper
 * @param language BCP 47 tag, or null when unknown
 */
public record DraftSource(
    String name,
    String text,
    List<DraftUnit> units,
    Map<String, DraftValue> variables,
    List<Boilerplate> boilerplate,
    @Nullable String language) {

  /** Checks the text and copies the lists. */
  public DraftSource {
    NormalisedText.require(text);
    units = List.copyOf(units);
    variables = Map.copyOf(variables);
    boilerplate = List.copyOf(boilerplate);
    units.forEach(unit -> requireInside(unit.range(), text));
    boilerplate.forEach(stretch -> requireInside(stretch.range(), text));
  }

  private static void requireInside(TextRange range, String text) {
    if (range.end() > text.length()) {
      throw new IllegalArgumentException(range + " reaches beyond a text of " + text.length());
    }
  }

  /** The same source with what looks like boilerplate taken out; units and positions follow. */
  public DraftSource withoutBoilerplate() {
    return BoilerplateRemoval.from(this);
  }
}

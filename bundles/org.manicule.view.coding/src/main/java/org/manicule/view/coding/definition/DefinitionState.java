package org.manicule.view.coding.definition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.Id;

/**
 * All that the definition view shows.
 *
 * @param card the code shown, or null when there is none
 * @param canChange whether it can be changed
 * @param canAddExample whether a coding is selected that can become an example
 */
public record DefinitionState(@Nullable Card card, boolean canChange, boolean canAddExample) {

  /** The texts of a definition. */
  public enum Part {
    /** What the code stands for. */
    MEANING,
    /** When to use it. */
    USE,
    /** When not to use it. */
    NOT
  }

  /**
   * What is said about a code.
   *
   * @param code which one
   * @param name its name
   * @param above the path of the code above it, empty at the top
   * @param colour {@code #rrggbb}
   * @param status how settled it is
   * @param texts the texts of its definition
   * @param examples its examples
   */
  public record Card(
      Id<Code> code,
      String name,
      String above,
      String colour,
      CodeStatus status,
      Map<Part, String> texts,
      List<ExampleLine> examples) {

    /** Copies map and list. */
    public Card {
      texts = Map.copyOf(new EnumMap<>(texts));
      examples = List.copyOf(examples);
    }
  }

  /**
   * An example of a code.
   *
   * @param quote its words
   * @param place where they stand, as it is cited; empty when they are in no source
   */
  public record ExampleLine(String quote, String place) {}
}

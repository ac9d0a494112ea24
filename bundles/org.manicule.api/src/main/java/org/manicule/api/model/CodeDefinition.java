package org.manicule.api.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a code means and how to apply it, so that two coders do the same. Every text may be empty.
 *
 * @param meaning what the code stands for
 * @param whenToUse inclusion criteria
 * @param whenNotToUse exclusion criteria
 * @param examples typical passages
 */
public record CodeDefinition(
    String meaning, String whenToUse, String whenNotToUse, List<Example> examples) {
  /** Nothing said yet. */
  public static final CodeDefinition EMPTY = new CodeDefinition("", "", "", List.of());

  /**
   * A typical passage of a code.
   *
   * @param quote the words
   * @param coding the coding it is taken from, or null when it is made up or the coding is gone
   */
  public record Example(String quote, @Nullable Id<Coding> coding) {}

  /** Copies the list. */
  public CodeDefinition {
    examples = List.copyOf(examples);
  }

  /** Only a meaning. */
  public static CodeDefinition meaning(String meaning) {
    return new CodeDefinition(meaning, "", "", List.of());
  }
}

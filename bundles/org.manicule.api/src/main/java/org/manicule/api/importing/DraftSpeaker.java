package org.manicule.api.importing;

import java.util.List;
import java.util.Map;

/**
 * What is known about somebody who speaks in a draft.
 *
 * @param name the name, as the units of the source have it
 * @param spellings how else the text writes this name, where that was already put right
 * @param variables what is known about the speaker by variable name, such as {@code role} and
 *     {@code organisation}
 * @param confidence how sure the finder is that this is a speaker, 0 to 1
 */
public record DraftSpeaker(
    String name, List<String> spellings, Map<String, DraftValue> variables, double confidence) {

  /** Checks name and confidence, and copies the lists. */
  public DraftSpeaker {
    if (name.isBlank() || !name.equals(name.strip())) {
      throw new IllegalArgumentException(
          "a speaker needs a name without blanks around it, not \"" + name + "\"");
    }
    spellings = List.copyOf(spellings);
    variables = Map.copyOf(variables);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
    }
  }

  /** A speaker of whom nothing but the name is known. */
  public static DraftSpeaker named(String name) {
    return new DraftSpeaker(name, List.of(), Map.of(), 1);
  }
}

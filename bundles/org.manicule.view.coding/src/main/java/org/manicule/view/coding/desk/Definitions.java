package org.manicule.view.coding.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeDefinition.Example;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;

/** Definitions as texts that a researcher edits: meaning, when to use, when not, examples. */
public final class Definitions {
  private Definitions() {}

  /** The four texts of a definition; an example is a line of the last one. */
  public static List<String> texts(CodeDefinition definition) {
    String examples =
        definition.examples().stream()
            .map(example -> example.quote().replaceAll("\\s+", " "))
            .collect(Collectors.joining("\n"));
    return List.of(
        definition.meaning(), definition.whenToUse(), definition.whenNotToUse(), examples);
  }

  /** The definition of four texts; examples that stayed keep the coding they come from. */
  public static CodeDefinition of(List<String> texts, CodeDefinition before) {
    List<Example> examples =
        texts
            .get(3)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(line -> new Example(line, codingOf(line, before)))
            .toList();
    return new CodeDefinition(
        texts.get(0).strip(), texts.get(1).strip(), texts.get(2).strip(), examples);
  }

  private static @Nullable Id<Coding> codingOf(String line, CodeDefinition before) {
    for (Example example : before.examples()) {
      if (example.quote().replaceAll("\\s+", " ").strip().equals(line)) {
        return example.coding();
      }
    }
    return null;
  }
}

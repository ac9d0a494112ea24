package org.manicule.view.coding.definition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeDefinition.Example;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.project.Project;
import org.manicule.view.coding.definition.DefinitionState.Part;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.desk.Words;

/** Changes definitions, each change one edit made from the definition as it is stored. */
final class Defining {
  private static final int QUOTED = 600;

  private final Words words = Words.beside(Defining.class);
  private final Project project;

  Defining(Project project) {
    this.project = project;
  }

  /** The texts of a definition. */
  static Map<Part, String> texts(CodeDefinition definition) {
    return Map.of(
        Part.MEANING, definition.meaning(),
        Part.USE, definition.whenToUse(),
        Part.NOT, definition.whenNotToUse());
  }

  /** Gives some texts of a definition other words; does nothing when the code is gone. */
  void write(Id<Code> id, Map<Part, String> texts) {
    stored(id)
        .ifPresent(
            code -> {
              CodeDefinition before = code.definition();
              Map<Part, String> all = new EnumMap<>(texts(before));
              texts.forEach((part, text) -> all.put(part, text.strip()));
              CodeDefinition after =
                  new CodeDefinition(
                      all.getOrDefault(Part.MEANING, ""),
                      all.getOrDefault(Part.USE, ""),
                      all.getOrDefault(Part.NOT, ""),
                      before.examples());
              apply(code, after, "edit.define");
            });
  }

  /** Adds an example; false when the code has it already. */
  boolean add(Id<Code> id, String quote, @Nullable Id<Coding> coding) {
    Code code = stored(id).orElseThrow();
    Example example = new Example(Excerpt.of(quote, QUOTED), coding);
    List<Example> examples = new ArrayList<>(code.definition().examples());
    boolean known =
        examples.stream()
            .anyMatch(each -> coding == null ? each.equals(example) : coding.equals(each.coding()));
    if (!known) {
      examples.add(example);
      apply(code, withExamples(code, examples), "edit.example.add");
    }
    return !known;
  }

  /** Takes an example out. */
  void remove(Id<Code> id, Example example) {
    stored(id)
        .ifPresent(
            code -> {
              List<Example> examples = new ArrayList<>(code.definition().examples());
              examples.remove(example);
              apply(code, withExamples(code, examples), "edit.example.remove");
            });
  }

  /** Says how settled a code is. */
  void mark(Id<Code> id, CodeStatus status) {
    stored(id)
        .flatMap(
            code ->
                new CodebookEdits(project)
                    .setStatus(List.of(code), status, words.say("edit.status", code.name())))
        .ifPresent(project::apply);
  }

  private static CodeDefinition withExamples(Code code, List<Example> examples) {
    CodeDefinition before = code.definition();
    return new CodeDefinition(
        before.meaning(), before.whenToUse(), before.whenNotToUse(), examples);
  }

  private void apply(Code code, CodeDefinition definition, String key) {
    new CodebookEdits(project)
        .define(code, definition, words.say(key, code.name()))
        .ifPresent(project::apply);
  }

  private Optional<Code> stored(Id<Code> id) {
    return project.codebook().tree().find(id);
  }
}

package org.manicule.view.history;

import java.util.ArrayList;
import java.util.List;
import org.manicule.api.codebook.CodebookVersion;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.view.history.ChangeShown.Field;
import org.manicule.view.history.HistoryState.Details;

/** Puts the codebook of a moment into words, code by code. */
final class CodebookWords {
  private final Words words;

  CodebookWords(Words words) {
    this.words = words;
  }

  Details of(CodebookVersion version) {
    List<ChangeShown> codes = new ArrayList<>();
    for (Code code : version.tree().all()) {
      codes.add(new ChangeShown(version.tree().path(code.id()), fields(code.definition())));
    }
    return new Details(
        words.say("codebook.heading", version.number()),
        words.say("codebook.about", codes.size()),
        codes,
        "");
  }

  private List<Field> fields(CodeDefinition definition) {
    List<Field> fields = new ArrayList<>();
    add("field.meaning", definition.meaning(), fields);
    add("field.use", definition.whenToUse(), fields);
    add("field.not", definition.whenNotToUse(), fields);
    return fields;
  }

  private void add(String key, String text, List<Field> fields) {
    if (!text.isBlank()) {
      fields.add(new Field(words.say(key), "", text, false));
    }
  }
}

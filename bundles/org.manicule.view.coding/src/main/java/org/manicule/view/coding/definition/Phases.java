package org.manicule.view.coding.definition;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.codebook.DefinitionHistory;
import org.manicule.api.codebook.DefinitionHistory.Phase;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.project.ProjectData;
import org.manicule.view.coding.desk.Words;

/** Puts the history of a definition into words, the newest one first. */
final class Phases {
  private final DateTimeFormatter times =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
          .withZone(ZoneId.systemDefault());
  private final Words words;
  private final Map<Id<Coder>, String> coders = new HashMap<>();

  Phases(Words words, ProjectData project) {
    this.words = words;
    project.coders().all().forEach(coder -> coders.put(coder.id(), coder.name()));
  }

  List<PhaseRow> of(DefinitionHistory history) {
    List<PhaseRow> rows = new ArrayList<>();
    for (Phase phase : history.phases()) {
      Instant until = phase.until();
      rows.add(
          new PhaseRow(
              times.format(phase.from()),
              until == null ? words.say("history.now") : times.format(until),
              coders.getOrDefault(phase.by(), ""),
              phase.codings(),
              words(phase.definition())));
    }
    Collections.reverse(rows);
    return rows;
  }

  private String words(CodeDefinition definition) {
    List<String> parts = new ArrayList<>();
    add("meaning", definition.meaning(), parts);
    add("use", definition.whenToUse(), parts);
    add("not", definition.whenNotToUse(), parts);
    List<String> quotes =
        definition.examples().stream()
            .map(example -> words.say("example", example.quote()))
            .toList();
    add("examples", String.join("\n", quotes), parts);
    return parts.isEmpty() ? words.say("history.empty") : String.join("\n\n", parts);
  }

  private void add(String key, String text, List<String> parts) {
    if (!text.isBlank()) {
      parts.add(words.say(key) + "\n" + text);
    }
  }
}

package org.manicule.ui.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftSpeaker;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DroppedText;
import org.manicule.api.importing.Finding;
import org.manicule.api.importing.SpeakerVariant;
import org.manicule.api.model.UnitKind;
import org.manicule.ui.importing.ImportChoices.Line;
import org.manicule.ui.words.Words;

/** Says in words what can be chosen of one file; each line does what is done to it. */
final class ChoiceLines {
  private static final Words WORDS = Words.beside(ChoiceLines.class);
  private static final int GLIMPSE = 90;

  private final FileChoices choices;
  private final Draft draft;

  ChoiceLines(FileChoices choices, Draft draft) {
    this.choices = choices;
    this.draft = draft;
  }

  List<Line> sources() {
    List<Line> lines = new ArrayList<>();
    for (DraftSource source : draft.sources()) {
      String name = source.name();
      String language = source.language();
      lines.add(
          Line.of(
                  List.of(
                      name,
                      parts(source),
                      WORDS.get("number", source.everySpeaker().size()),
                      language == null ? "" : language),
                  choices.isIncluded(name))
              .withCheck(in -> choices.include(name, in))
              .withChange(name, text -> choices.rename(name, text)));
    }
    return lines;
  }

  private static String parts(DraftSource source) {
    Map<UnitKind, Integer> counts = new LinkedHashMap<>();
    for (DraftUnit unit : source.units()) {
      counts.merge(unit.kind(), 1, Integer::sum);
    }
    List<String> parts = new ArrayList<>();
    counts.forEach((kind, count) -> parts.add(WORDS.get("parts", kind.name(), count)));
    return String.join(", ", parts);
  }

  List<Line> values() {
    List<Line> lines = new ArrayList<>();
    for (DraftSource source : draft.sources()) {
      source.variables().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              value ->
                  lines.add(
                      Line.of(
                              List.of(value.getKey(), value.getValue().text(), source.name()),
                              choices.isValueKept(source.name(), value.getKey()))
                          .withCheck(kept -> choices.keepValue(source.name(), value.getKey(), kept))
                          .withChange(
                              value.getValue().text(),
                              text -> choices.setValue(source.name(), value.getKey(), text))));
      dates(source, lines);
    }
    return lines;
  }

  /** The days of parts such as posts; a part without its day stays a part. */
  private void dates(DraftSource source, List<Line> lines) {
    for (DraftUnit unit : source.units()) {
      String day = unit.details().date();
      if (day != null) {
        String label = unit.details().label();
        String part = label.isEmpty() ? glimpse(unit.range().in(source.text())) : label;
        lines.add(
            Line.of(
                    List.of(
                        WORDS.get("date.of", unit.kind().name()),
                        day,
                        WORDS.get("pair", source.name(), part)),
                    true)
                .withCheck(kept -> choices.setDate(source.name(), unit, kept ? day : ""))
                .withChange(day, text -> choices.setDate(source.name(), unit, text)));
      }
    }
  }

  /** Those who speak, and below them the pairs that may be one. */
  List<Line> speakers() {
    List<Line> lines = new ArrayList<>();
    choices
        .turns()
        .forEach(
            (name, turns) -> {
              DraftSpeaker speaker = choices.speaker(name);
              lines.add(
                  Line.of(
                          List.of(
                              name,
                              WORDS.get("number", turns),
                              about(speaker),
                              sure(speaker.confidence())),
                          true)
                      .withCheck(speaks -> choices.isSpeaker(name, speaks))
                      .withChange(name, text -> choices.renameSpeaker(name, text)));
            });
    for (String name : choices.noSpeakers()) {
      lines.add(
          Line.of(List.of(name, "", WORDS.get("speaker.not"), ""), false)
              .withCheck(speaks -> choices.isSpeaker(name, speaks)));
    }
    choices
        .renamed()
        .forEach(
            (from, to) ->
                lines.add(
                    Line.of(List.of(WORDS.get("variant", from, to), "", "", ""), true)
                        .withCheck(same -> choices.apart(from))));
    for (SpeakerVariant variant : choices.variants()) {
      lines.add(
          Line.of(
                  List.of(
                      WORDS.get("variant.offer", variant.other(), variant.name()),
                      "",
                      "",
                      sure(variant.confidence())),
                  false)
              .withCheck(same -> choices.renameSpeaker(variant.other(), variant.name())));
    }
    return lines;
  }

  private static String about(DraftSpeaker speaker) {
    List<String> about = new ArrayList<>();
    speaker.variables().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> about.add(WORDS.get("pair", each.getKey(), each.getValue().text())));
    if (!speaker.spellings().isEmpty()) {
      about.add(WORDS.get("spellings", String.join(", ", speaker.spellings())));
    }
    return String.join("; ", about);
  }

  /** What recognisers found. */
  List<Line> findings() {
    List<Line> lines = new ArrayList<>();
    for (Finding finding : draft.findings()) {
      String found = finding.used() ? finding.found() : WORDS.get("unused");
      lines.add(
          Line.of(
                  List.of(finding.name(), found, finding.source(), sure(finding.confidence())),
                  finding.used())
              .withCheck(used -> choices.look().use(finding.recogniser(), used)));
    }
    return lines;
  }

  /** What is or can be left out: checked is what does not go in. */
  List<Line> leftOut() {
    List<Line> lines = new ArrayList<>();
    for (DraftSource source : draft.sources()) {
      for (Boilerplate stretch : source.boilerplate()) {
        lines.add(
            Line.of(
                    List.of(
                        glimpse(stretch.range().in(source.text())),
                        stretch.reason(),
                        source.name(),
                        sure(stretch.confidence())),
                    choices.isRemoved(stretch))
                .withCheck(removed -> choices.remove(stretch.reason(), removed)));
      }
    }
    for (DroppedText stretch : draft.dropped()) {
      lines.add(
          Line.of(
                  List.of(
                      glimpse(stretch.text()),
                      stretch.reason(),
                      stretch.source(),
                      sure(stretch.confidence())),
                  !choices.isKept(stretch))
              .withCheck(leftOut -> choices.keep(stretch, !leftOut)));
    }
    return lines;
  }

  private static String glimpse(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= GLIMPSE ? line : line.substring(0, GLIMPSE) + " \u2026";
  }

  private static String sure(double confidence) {
    return WORDS.get("sure", Math.round(confidence * 100));
  }
}

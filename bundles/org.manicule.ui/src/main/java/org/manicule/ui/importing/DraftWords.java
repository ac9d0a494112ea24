package org.manicule.ui.importing;

import java.util.List;
import org.manicule.api.Issue;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.model.UnitKind;
import org.manicule.ui.importing.ImportPreviewPresenter.Stretch;
import org.manicule.ui.words.Words;

/** Says in words what a draft holds. */
final class DraftWords {
  private static final Words WORDS = Words.beside(DraftWords.class);
  private static final int GLIMPSE = 600;

  private DraftWords() {}

  static int furniture(Draft draft) {
    return draft.sources().stream().mapToInt(DraftWords::furniture).sum();
  }

  /** Paragraphs in the stretches; a stretch that is not even one paragraph counts as one. */
  static int furniture(DraftSource source) {
    int paragraphs = 0;
    for (Boilerplate stretch : source.boilerplate()) {
      long inside =
          source.units().stream()
              .filter(unit -> isParagraph(unit) && stretch.range().contains(unit.range()))
              .count();
      paragraphs += (int) Math.max(1, inside);
    }
    return paragraphs;
  }

  private static boolean isParagraph(DraftUnit unit) {
    return unit.kind().equals(UnitKind.PARAGRAPH) || unit.kind().equals(UnitKind.HEADING);
  }

  /** Where it was found is said only when that is more than the file that is looked at. */
  static String remark(Issue issue, String fileName) {
    return issue.where().endsWith(fileName)
        ? issue.message()
        : WORDS.get("variable", issue.where(), issue.message());
  }

  static String glimpse(Draft draft) {
    if (draft.sources().isEmpty()) {
      return "";
    }
    String text = draft.sources().get(0).text().strip();
    return text.length() <= GLIMPSE ? text : text.substring(0, GLIMPSE) + " \u2026";
  }

  static List<String> variables(DraftSource source) {
    return source.variables().entrySet().stream()
        .map(entry -> WORDS.get("variable", entry.getKey(), entry.getValue().text()))
        .sorted()
        .toList();
  }

  static List<Stretch> stretches(DraftSource source) {
    return source.boilerplate().stream()
        .map(each -> new Stretch(each.range().in(source.text()).strip(), each.reason()))
        .toList();
  }
}

package org.manicule.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;

/** What tests start from, put into a project as a researcher's edits would. */
final class Given {
  private Given() {}

  /** A moment as the store keeps it. */
  static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  /** A source with a text. */
  static Source source(Project project, String name, String text) {
    Source source = newSource(project, name, text);
    project.apply(Edit.of("Import " + name, Change.added(source)));
    return source;
  }

  /** A source that is not in the project yet, but whose text is. */
  static Source newSource(Project project, String name, String text) {
    String hash = project.contents().keepText(text);
    return new Source(Id.random(), name, hash, text.length(), 1, null, null, now());
  }

  /** The code at a path such as {@code A > B}, made when it is missing. */
  static Code code(Project project, String path) {
    CodebookEdits.CodeAtPath code = new CodebookEdits(project).atPath(path);
    if (!code.changes().isEmpty()) {
      project.apply(new Edit("Add the code " + path, code.changes()));
    }
    return code.code();
  }

  /** A coding by the current coder. */
  static Coding coding(Project project, Source source, int start, int end, Code code) {
    Coding coding = newCoding(project, source, start, end, code);
    project.apply(Edit.of("Code with " + code.name(), Change.added(coding)));
    return coding;
  }

  /** A coding that is not in the project yet. */
  static Coding newCoding(Project project, Source source, int start, int end, Code code) {
    TextRange range = new TextRange(start, end);
    return new Coding(
        Id.random(), source.id(), range, code.id(), project.coder().id(), now(), null, "");
  }

  /** Many codings in a source that are not in the project yet. */
  static List<Change> newCodings(Project project, Source source, Code code, int count) {
    int places = source.characters() - 1;
    return IntStream.range(0, count)
        .mapToObj(i -> newCoding(project, source, i % places, i % places + 1, code))
        .map(Change::added)
        .toList();
  }
}

package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.model.UnitKind;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

/** Reads files as the program does, and shows what came of them in short forms. */
final class Reads {
  private static final SourceImporter IMPORTER = new TikaImporter();

  private Reads() {}

  static Draft draft(Path file, Map<String, String> options) {
    try {
      Options chosen = Options.of(options, IMPORTER.options());
      Draft draft = IMPORTER.read(file, chosen, Monitor.silent());
      draft.sources().forEach(Reads::checkPieces);
      return draft;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Draft draft(Path file) {
    return draft(file, Map.of());
  }

  static DraftSource source(Path file) {
    return draft(file).sources().get(0);
  }

  /** Writes a text as UTF-8 and reads it. */
  static DraftSource source(Path folder, String name, String contents) throws IOException {
    return source(write(folder, name, contents));
  }

  static Path write(Path folder, String name, String contents) throws IOException {
    return write(folder, name, contents.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] contents) throws IOException {
    return Files.write(folder.resolve(name), contents);
  }

  /** The problem that reading a file ends in. */
  static UserException problem(Path file) {
    try {
      Draft draft = draft(file);
      throw new AssertionError("should not be readable: " + draft);
    } catch (UserException problem) {
      assertThat(problem.whatHappened()).contains(file.getFileName().toString());
      assertThat(problem.whatToDo()).isNotBlank();
      return problem;
    }
  }

  /** Headings as {@code # words} by their level, everything else as it is. */
  static List<String> outline(DraftSource source) {
    return pieces(source).stream().map(unit -> shown(unit, source)).toList();
  }

  private static String shown(DraftUnit unit, DraftSource source) {
    String words = unit.range().in(source.text());
    return unit.kind().equals(UnitKind.HEADING)
        ? "#".repeat(unit.details().level()) + " " + words
        : words;
  }

  static List<String> headings(DraftSource source) {
    return outline(source).stream().filter(words -> words.startsWith("#")).toList();
  }

  static List<DraftUnit> pieces(DraftSource source) {
    return source.units().stream().filter(unit -> !unit.kind().equals(UnitKind.PAGE)).toList();
  }

  static List<DraftUnit> pages(DraftSource source) {
    return source.units().stream().filter(unit -> unit.kind().equals(UnitKind.PAGE)).toList();
  }

  static List<String> furniture(DraftSource source) {
    return source.boilerplate().stream()
        .map(stretch -> stretch.range().in(source.text()).strip())
        .toList();
  }

  static List<String> reasons(DraftSource source) {
    return source.boilerplate().stream().map(Boilerplate::reason).toList();
  }

  static String value(DraftSource source, String variable) {
    DraftValue value = source.variables().get(variable);
    return value == null ? "" : value.text();
  }

  static List<String> messages(Draft draft) {
    return draft.issues().stream().map(Issue::message).toList();
  }

  /**
   * Every visible letter lies in exactly one heading or paragraph, and those have no blank ends.
   */
  static void checkPieces(DraftSource source) {
    String text = source.text();
    List<DraftUnit> pieces =
        pieces(source).stream().sorted(Comparator.comparing(DraftUnit::range)).toList();
    int end = 0;
    for (DraftUnit piece : pieces) {
      int start = piece.range().start();
      assertThat(start).as("start of %s", piece).isGreaterThanOrEqualTo(end);
      assertThat(text.substring(end, start)).as("between pieces").matches("[\\s\\h\u200B]*");
      String words = piece.range().in(text);
      assertThat(words).isNotBlank();
      assertThat(words.strip()).as("piece without blank ends").isEqualTo(words);
      end = piece.range().end();
    }
    assertThat(text.substring(end)).as("after the last piece").matches("[\\s\\h\u200B]*");
  }
}

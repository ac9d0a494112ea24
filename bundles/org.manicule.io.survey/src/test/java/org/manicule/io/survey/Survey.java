package org.manicule.io.survey;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.manicule.api.Issue;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.TableColumn;
import org.manicule.api.importing.TableLook;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

/** Reads tables in tests and puts what came of them into words. */
final class Survey {
  /** Long enough to look like an answer in somebody's own words. */
  static final String ANSWER = "We wait far too long and nobody at the surgery tells us why";

  private static final SurveyImporter IMPORTER = new SurveyImporter();

  private Survey() {}

  static Path csv(Path folder, String text) throws IOException {
    return csv(folder, text, StandardCharsets.UTF_8);
  }

  static Path csv(Path folder, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("answers.csv"), text.getBytes(charset));
  }

  static Draft read(Path file, String... options) throws IOException {
    return IMPORTER.read(file, options(options), Monitor.silent());
  }

  static TableLook look(Path file, String... options) throws IOException {
    return IMPORTER.look(file, options(options), Monitor.silent());
  }

  private static Options options(String... namesAndValues) {
    Map<String, String> written = new TreeMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      written.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return Options.of(written, IMPORTER.options());
  }

  static List<String> messages(Draft draft) {
    return draft.issues().stream().map(Issue::message).toList();
  }

  /** The values of a source, such as {@code Age=34 NUMBER}. */
  static List<String> values(DraftSource source) {
    Map<String, DraftValue> sorted = new TreeMap<>(source.variables());
    return sorted.entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue().text() + " " + each.getValue().type())
        .toList();
  }

  /** The columns, such as {@code Age VARIABLE NUMBER}. */
  static List<String> columns(TableLook look) {
    return look.columns().stream().map(Survey::column).toList();
  }

  private static String column(TableColumn column) {
    return column.name() + " " + column.role() + " " + column.type();
  }
}

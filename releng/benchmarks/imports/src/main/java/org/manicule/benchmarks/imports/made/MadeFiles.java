package org.manicule.benchmarks.imports.made;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.manicule.benchmarks.store.model.Study;
import org.manicule.benchmarks.store.model.Tier;

/**
 * Writes the files to import: 200 documents of 5,000 words in each format, 2,000 as plain text, two
 * web pages of a megabyte, and a survey of 100,000 rows. The same in every run.
 */
public final class MadeFiles {
  private static final int DOCUMENTS = 200;
  private static final int MANY = 2_000;
  private static final int PAGE = 1_000_000;
  private static final int ROWS = 100_000;
  private static final int SENTENCE = 160;

  private final Path folder;
  private final Study study = new Study(Tier.named("bigqual"));

  private MadeFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes them.
   *
   * @param arguments the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    MadeFiles files = new MadeFiles(Path.of(arguments[0]));
    files.documents();
    files.many();
    files.pages();
    files.survey();
  }

  private String text(int document) {
    return study.text(document).text();
  }

  private void documents() throws IOException {
    for (int i = 0; i < DOCUMENTS; i++) {
      String text = text(i);
      String name = study.name(i);
      write("txt/" + name + ".txt", text.getBytes(StandardCharsets.UTF_8));
      String page = MadePage.article(name, text);
      write("html/" + name + ".html", page.getBytes(StandardCharsets.UTF_8));
      write("docx/" + name + ".docx", MadeDocx.of(text));
      write("pdf/" + name + ".pdf", MadePdf.of(text));
    }
  }

  private void many() throws IOException {
    for (int i = 0; i < MANY; i++) {
      write("many/" + study.name(i) + ".txt", text(i).getBytes(StandardCharsets.UTF_8));
    }
  }

  private void pages() throws IOException {
    String article = MadePage.ofLength("A long article", this::text, PAGE);
    write("page/article.html", article.getBytes(StandardCharsets.UTF_8));
    String archive = MadePage.archive("An archive", this::text, PAGE);
    write("page/archive.html", archive.getBytes(StandardCharsets.UTF_8));
  }

  private void survey() throws IOException {
    Path file = folder.resolve("survey/survey.csv");
    Files.createDirectories(file.getParent());
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("Respondent,Age,Region,Answered on,What would you change?,Anything else?\n");
      // Cut anywhere, so nothing may take two places.
      String words = text(0).replaceAll("[\n\"\\x{10000}-\\x{10ffff}]", " ");
      for (int row = 0; row < ROWS; row++) {
        out.write(row(row, words));
      }
    }
  }

  private static String row(int row, String words) {
    int place = (int) (row * 7919L % (words.length() - 3 * SENTENCE));
    String first = words.substring(place, place + SENTENCE);
    String second = words.substring(place + SENTENCE, place + SENTENCE + row % SENTENCE);
    return String.format(
        Locale.ROOT,
        "R%06d,%d,%s,2021-%02d-%02d,\"%s %d\",\"%s\"\n",
        row + 1,
        18 + row % 70,
        row % 3 == 0 ? "North" : "South",
        1 + row % 12,
        1 + row % 28,
        first,
        row,
        second);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}

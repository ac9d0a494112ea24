package org.manicule.io.tika.ocr;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.manicule.api.UserException;
import org.manicule.api.importing.NormalisedText;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.io.tika.draft.Messages;

/** The program tesseract, when it is installed on this computer. */
public final class Tesseract {
  /** The property that says where the program is, or that it is nowhere: empty. */
  public static final String PROPERTY = "manicule.tesseract";

  private static final int SECONDS_A_PAGE = 60;
  private static final int CHECK_EVERY_MILLIS = 100;

  // Columns of its table: level, page, block, paragraph, line, word, left, top, width, height, ...
  private static final int COLUMNS = 12;
  private static final String WORD = "5";
  private static final int LINE = 4;
  private static final int LEFT = 6;

  private final Path program;

  private Tesseract(Path program) {
    this.program = program;
  }

  /** The program, from the search path of the user unless the property says where it is. */
  public static Optional<Tesseract> installed() {
    String told = System.getProperty(PROPERTY);
    String places = told == null ? String.valueOf(System.getenv("PATH")) : "";
    if (told != null && !told.isEmpty()) {
      return Optional.of(new Tesseract(Path.of(told)));
    }
    for (String place : places.split(File.pathSeparator)) {
      for (String name : new String[] {"tesseract", "tesseract.exe"}) {
        Path program = Path.of(place, name);
        if (!place.isEmpty() && Files.isExecutable(program)) {
          return Optional.of(new Tesseract(program));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The words on a picture, line by line, normalised.
   *
   * @param languages as the program names them, such as {@code eng+cym}; empty for its usual one
   */
  public List<ScannedWord> read(Path picture, String languages, Monitor monitor)
      throws IOException {
    Path output = Files.createTempFile("manicule", ".tsv");
    Path complaints = Files.createTempFile("manicule", ".txt");
    try {
      List<String> command = new ArrayList<>();
      command.addAll(List.of(program.toString(), picture.toString(), "stdout"));
      if (!languages.isBlank()) {
        command.addAll(List.of("-l", languages.strip()));
      }
      command.add("tsv");
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(output.toFile())
              .redirectError(complaints.toFile())
              .start();
      await(process, monitor);
      if (process.exitValue() != 0) {
        throw failed(lastLine(complaints));
      }
      return words(new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
    } finally {
      Files.delete(output);
      Files.delete(complaints);
    }
  }

  private static void await(Process process, Monitor monitor) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_A_PAGE);
    try {
      process.getOutputStream().close();
      while (!process.waitFor(CHECK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        monitor.checkCancelled();
        if (System.nanoTime() > end) {
          throw new UserException(
              Messages.text("ocr.slow", SECONDS_A_PAGE), Messages.text("ocr.slow.todo"));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException();
    } finally {
      process.destroyForcibly();
    }
  }

  private static UserException failed(String complaint) {
    return new UserException(
        Messages.text("ocr.failed", complaint), Messages.text("ocr.failed.todo"));
  }

  private static String lastLine(Path complaints) throws IOException {
    String said = new String(Files.readAllBytes(complaints), StandardCharsets.UTF_8);
    return said.lines().filter(line -> !line.isBlank()).reduce("", (before, line) -> line.strip());
  }

  private static List<ScannedWord> words(String table) {
    List<ScannedWord> words = new ArrayList<>();
    String lastLine = "";
    int line = 0;
    for (String row : table.lines().toList()) {
      String[] cells = row.split("\t", COLUMNS);
      if (cells.length < COLUMNS || !cells[0].equals(WORD)) {
        continue;
      }
      String place = String.join(" ", List.of(cells).subList(1, LINE + 1));
      line += place.equals(lastLine) ? 0 : 1;
      lastLine = place;
      String text = NormalisedText.of(cells[COLUMNS - 1]).strip();
      if (!text.isEmpty()) {
        words.add(
            new ScannedWord(
                line,
                text,
                Integer.parseInt(cells[LEFT]),
                Integer.parseInt(cells[LEFT + 1]),
                Integer.parseInt(cells[LEFT + 2]),
                Integer.parseInt(cells[LEFT + 3])));
      }
    }
    return words;
  }
}

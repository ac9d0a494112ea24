package org.manicule.io.tika.ocr;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.manicule.api.importing.NormalisedText;

/** The program tesseract, when it is installed on this computer. */
public final class Tesseract {
  /** The property that says where the program is, or that it is nowhere: empty. */
  public static final String PROPERTY = "manicule.tesseract";

  private static final int SECONDS_A_PAGE = 60;

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

  /** The text on a picture, normalised. */
  public String read(Path picture) throws IOException {
    Path output = Files.createTempFile("manicule", ".txt");
    try {
      Process process =
          new ProcessBuilder(program.toString(), picture.toString(), "stdout")
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      await(process);
      String text = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
      return NormalisedText.of(text.replace('\f', '\n')).strip();
    } finally {
      Files.delete(output);
    }
  }

  private static void await(Process process) throws IOException {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(SECONDS_A_PAGE, TimeUnit.SECONDS)) {
        throw new IOException("tesseract took longer than " + SECONDS_A_PAGE + " s for a page");
      }
      if (process.exitValue() != 0) {
        throw new IOException("tesseract ended with " + process.exitValue());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("reading was stopped", e);
    } finally {
      process.destroyForcibly();
    }
  }
}

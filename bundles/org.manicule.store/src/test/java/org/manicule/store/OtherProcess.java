package org.manicule.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.manicule.api.model.Code;
import org.manicule.api.model.Source;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;

/** A second program on the same project, which tests can kill. */
final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;

  private OtherProcess(String... arguments) throws IOException {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    OtherProcess.class.getName()),
                Arrays.stream(arguments))
            .toList();
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    answers =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
  }

  /** Opens the project and holds it until it is killed. */
  static OtherProcess holding(Path folder) throws IOException {
    OtherProcess other = new OtherProcess("hold", folder.toString());
    other.answers.readLine();
    return other;
  }

  /**
   * Makes one edit after the other, the first by now, large ones in between, until it is killed.
   */
  static OtherProcess editing(Path folder) throws IOException {
    OtherProcess other = new OtherProcess("edit", folder.toString());
    other.answers.readLine();
    other.answers.readLine();
    return other;
  }

  /** Kills it as a crash of the system would, and answers the last edit it was told is made. */
  long killed() throws IOException, InterruptedException {
    // Not by Process.destroyForcibly, which would close the stream of answers as well.
    process.toHandle().destroyForcibly();
    process.waitFor();
    long last = 0;
    for (String line = answers.readLine(); line != null; line = answers.readLine()) {
      // The line that was being written when the process ended may lack its last digits.
      if (line.endsWith(".")) {
        last = Long.parseLong(line.substring(0, line.length() - 1));
      }
    }
    return last;
  }

  @Override
  public void close() throws IOException, InterruptedException {
    killed();
  }

  /** What runs in the second process: a verb and the folder. */
  public static void main(String[] arguments) throws InterruptedException {
    try (Project project = new H2Projects().open(Path.of(arguments[1]))) {
      answer("open");
      if (arguments[0].equals("edit")) {
        edit(project);
      }
      Thread.sleep(60_000);
    }
  }

  private static void edit(Project project) {
    Source source = project.sources().named("minutes").orElseThrow();
    Code code = project.codebook().tree().find("trust").orElseThrow();
    for (int i = 0; i < 100_000; i++) {
      int changes = i % 50 == 20 ? 2000 : 1;
      Edit edit = new Edit("Edit " + i, Given.newCodings(project, source, code, changes));
      JournalEntry entry = i % 7 == 5 ? project.undo().orElseThrow() : project.apply(edit);
      answer(entry.number() + ".");
    }
  }

  private static void answer(String line) {
    System.out.println(line);
    System.out.flush();
  }
}

package org.manicule.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.analysis.CodesBySources;
import org.manicule.api.plugin.Plugins;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectCheck;
import org.manicule.cli.output.Output;
import org.manicule.cli.session.Services;
import org.manicule.cli.session.Session;
import org.manicule.core.InstalledPlugins;
import org.manicule.core.PluggedAnalyses;
import org.manicule.core.PluggedExports;
import org.manicule.core.PluggedImports;
import org.manicule.core.revision.TextRevisions;
import org.manicule.io.bibliography.FileBibliographies;
import org.manicule.io.report.CodeReportExporter;
import org.manicule.io.table.CodingsCsvExporter;
import org.manicule.store.H2Projects;
import org.manicule.store.backup.H2Backups;

/**
 * Runs command lines as the program does, each in a session of its own, and keeps what they say.
 */
abstract class CommandTest {
  @TempDir Path folder;

  /** Checks that a test may add. */
  final List<ProjectCheck> checks = new ArrayList<>();

  /** What the last command wrote to standard output. */
  String out = "";

  /** What the last command wrote to standard error. */
  String err = "";

  /** The project of the test, without suffix. */
  String study = "";

  @BeforeEach
  void nameProject() {
    study = folder.resolve("study").toString();
  }

  /** Runs a command line; returns the exit code. */
  final int run(String... arguments) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    Output output = new Output(stream(outBytes), stream(errBytes));
    int code;
    try (Session session = new Session(services())) {
      code = new Commands(session, output, "1.2.3").execute(List.of(arguments));
    }
    output.flush();
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  /** Runs a command line that must succeed. */
  final String ok(String... arguments) {
    assertThat(run(arguments)).as(() -> String.join(" ", arguments) + "\n" + err).isZero();
    return out;
  }

  /** Runs a listing with {@code --json} and reads what it says. */
  final List<Map<String, Object>> json(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--json");
    return Json.rows(ok(all.toArray(String[]::new)));
  }

  /** Makes the project with one source from each pair of name and text. */
  final void makeStudy(String... namesAndTexts) throws IOException {
    ok("new", study, "--coder", "A. Reader");
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      ok("import", study, file(namesAndTexts[i] + ".txt", namesAndTexts[i + 1]).toString());
    }
  }

  final Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** How many edits the journal holds. */
  final long edits() {
    try (Project project = new H2Projects().open(Path.of(study + ".manicule"))) {
      return project.journal().last();
    }
  }

  private Services services() {
    Plugins plugins = new InstalledPlugins();
    return new Services(
        H2Projects::new,
        () -> new PluggedImports(plugins, List.of(new TextLines()), List.of(new NamesInCapitals())),
        () ->
            new PluggedExports(
                plugins, List.of(new CodingsCsvExporter(), new CodeReportExporter())),
        () -> new PluggedAnalyses(plugins, List.of(new CodesBySources())),
        () -> plugins,
        () -> checks,
        TextRevisions::new,
        H2Backups::new,
        FileBibliographies::new);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}

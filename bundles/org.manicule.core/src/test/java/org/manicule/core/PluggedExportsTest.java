package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Format;
import org.manicule.api.UserException;
import org.manicule.api.exporting.Exporter;
import org.manicule.api.exporting.Exports;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

final class PluggedExportsTest {
  private static final Option<String> GREETING = Option.text("greeting", "How to begin", "Hello");

  @TempDir Path folder;
  private TestProject study;

  /** Writes a line, and then does what a test wants to see. */
  private record Lines(String id, Ending ending) implements Exporter {
    interface Ending {
      void happen(OutputStream out, Monitor monitor) throws IOException;
    }

    @Override
    public Format format() {
      return new Format(id, "Name of " + id, Set.of(id), Set.of());
    }

    @Override
    public List<Option<?>> options() {
      return List.of(GREETING);
    }

    @Override
    public void write(ProjectData project, Options options, OutputStream out, Monitor monitor)
        throws IOException {
      String line = options.get(GREETING) + ", " + project.name();
      out.write(line.getBytes(StandardCharsets.UTF_8));
      ending.happen(out, monitor);
    }
  }

  private static Exports exports(Lines.Ending ending) {
    return new PluggedExports(
        new InstalledPlugins(), List.of(new Lines("txt", ending), new Lines("doc", ending)));
  }

  @BeforeEach
  void makeStudy() {
    study = TestProject.in(folder, new H2Projects());
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  @Test
  void writesTheFileThatTheExporterWrites() throws IOException {
    Path target = folder.resolve("study.txt");
    write(exports((out, monitor) -> {}), "txt", target);
    assertThat(target).hasContent("Hello, Study");
    assertNothingElseIsThere(target);
  }

  @Test
  void replacesAFileOnlyWhenTheNewOneIsComplete() throws IOException {
    Path target = Files.writeString(folder.resolve("study.txt"), "the old one");
    Exports failing =
        exports(
            (out, monitor) -> {
              assertThat(target).hasContent("the old one");
              throw new IOException("No space left on device");
            });
    assertThatThrownBy(() -> write(failing, "txt", target))
        .isInstanceOfSatisfying(
            UserException.class,
            e -> assertThat(e.whatHappened()).contains("study.txt", "No space left on device"));
    assertThat(target).hasContent("the old one");
    assertNothingElseIsThere(target);
    write(exports((out, monitor) -> {}), "txt", target);
    assertThat(target).hasContent("Hello, Study");
  }

  @Test
  void aPluginThatFailsOrIsCancelledLeavesNothingBehind() throws IOException {
    Path target = folder.resolve("study.txt");
    try (LogWatch log = new LogWatch(InstalledPlugins.class)) {
      Exports failing =
          exports(
              (out, monitor) -> {
                throw new IllegalStateException("bug");
              });
      assertThatThrownBy(() -> write(failing, "txt", target)).isInstanceOf(UserException.class);
      assertThat(log.records()).hasSize(1);
    }
    Exports cancelled =
        exports(
            (out, monitor) -> {
              throw new CancelledException();
            });
    assertThatThrownBy(() -> write(cancelled, "txt", target))
        .isInstanceOf(CancelledException.class);
    assertNothingElseIsThere(target);
    assertThat(target).doesNotExist();
  }

  @Test
  void anExporterThatClosesItsStreamDoesNotSpoilTheFile() throws IOException {
    Path target = folder.resolve("study.txt");
    write(exports((out, monitor) -> out.close()), "txt", target);
    assertThat(target).hasContent("Hello, Study");
  }

  @Test
  void anUnknownFormatListsTheKnownOnes() {
    assertThatThrownBy(() -> write(exports((out, monitor) -> {}), "pdf", folder.resolve("a.pdf")))
        .isInstanceOfSatisfying(
            UserException.class,
            e -> {
              assertThat(e.whatHappened()).contains("pdf");
              assertThat(e.whatToDo()).contains("doc, txt");
            });
  }

  @Test
  void anUnknownOptionIsRefusedBeforeAnythingIsWritten() {
    Path target = folder.resolve("study.txt");
    Exports exports = exports((out, monitor) -> {});
    assertThatThrownBy(
            () ->
                exports.write(
                    study.project(), "txt", Map.of("size", "1"), target, Monitor.silent()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("size");
    assertThat(target).doesNotExist();
  }

  @Test
  void aMissingFolderOrAFolderAsTargetIsSaidSo() {
    Exports exports = exports((out, monitor) -> {});
    assertThatThrownBy(() -> write(exports, "txt", folder.resolve("none/study.txt")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("none");
    assertThatThrownBy(() -> write(exports, "txt", folder))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("is a folder");
  }

  @Test
  void aLinkStaysALinkAndItsFileIsReplaced() throws IOException {
    Path real = Files.writeString(folder.resolve("real.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);
    write(exports((out, monitor) -> {}), "txt", link);
    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("Hello, Study");
  }

  @Test
  void aDeviceIsWrittenToAndStaysADevice() {
    Path device = Path.of("/dev/null");
    write(exports((out, monitor) -> {}), "txt", device);
    assertThat(Files.isRegularFile(device)).isFalse();
    assertThat(device).exists();
  }

  @Test
  void exportersAreListedByName() {
    assertThat(exports((out, monitor) -> {}).exporters())
        .extracting(exporter -> exporter.format().id())
        .containsExactly("doc", "txt");
  }

  private void write(Exports exports, String format, Path target) {
    exports.write(study.project(), format, Map.of(), target, Monitor.silent());
  }

  private void assertNothingElseIsThere(Path target) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(file -> !file.equals(study.project().folder())))
          .allMatch(target::equals);
    }
  }
}

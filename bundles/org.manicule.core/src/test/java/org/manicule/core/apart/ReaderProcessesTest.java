package org.manicule.core.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manicule.api.UserException;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Imports;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.core.edits.StoppingMonitor;

/** With real processes. */
class ReaderProcessesTest {
  @TempDir Path folder;

  private final ReaderProcesses readers =
      new ReaderProcesses(TroubleReader.command(), 1, Duration.ofSeconds(20));

  @AfterEach
  void close() {
    readers.close();
  }

  @Test
  void aFileIsReadWithWhatWasAskedFor() throws IOException {
    Imports.Request request = new Imports.Request(Optional.empty(), Map.of("language", "cy"));
    FileDraft read = readers.read(new Order(file("Llanelli"), request), Monitor.silent());
    assertThat(read.mediaType()).isEqualTo("text/plain");
    assertThat(Objects.requireNonNull(read.draft()).sources().get(0))
        .satisfies(
            source -> {
              assertThat(source.text()).isEqualTo("Llanelli");
              assertThat(source.language()).isEqualTo("cy");
            });
  }

  @ParameterizedTest
  @CsvSource({"heap, memory", "exit, broke", "deep, broke", "babble, broke"})
  void aFileThatBreaksItsReaderCostsThatFileOnly(String trouble, String said) throws IOException {
    Path bad = file(trouble);
    UserException problem = problem(read(bad));
    assertThat(problem.whatHappened()).contains(bad.toString(), said);
    assertThat(problem.whatToDo()).isNotEmpty();
    assertThat(read(file("good")).draft()).isNotNull();
  }

  @Test
  void aFileThatHangsIsGivenUp() throws IOException {
    try (ReaderProcesses hasty =
        new ReaderProcesses(TroubleReader.command(), 1, Duration.ofSeconds(1))) {
      Order hang = new Order(file("hang"), Imports.Request.AUTOMATIC);
      assertThat(problem(hasty.read(hang, Monitor.silent())).whatHappened())
          .contains("longer than 1 seconds");
      Order good = new Order(file("good"), Imports.Request.AUTOMATIC);
      assertThat(hasty.read(good, Monitor.silent()).draft()).isNotNull();
    }
  }

  @Test
  void whatTheReaderSaysIsToldAsItIs() throws IOException {
    assertThat(problem(read(file("bad"))).whatToDo()).isEqualTo("Do better.");
  }

  @Test
  void cancellingDoesNotWaitForTheFile() throws IOException {
    Order hang = new Order(file("hang"), Imports.Request.AUTOMATIC);
    assertThatThrownBy(() -> readers.read(hang, new StoppingMonitor()))
        .isInstanceOf(CancelledException.class);
    assertThat(read(file("good")).draft()).isNotNull();
  }

  @Test
  void aProgramThatIsNoReaderIsSaidSo() throws IOException {
    String java = TroubleReader.command().get(0);
    try (ReaderProcesses none =
        new ReaderProcesses(List.of(java, "-version"), 1, Duration.ofSeconds(1))) {
      Order order = new Order(file("good"), Imports.Request.AUTOMATIC);
      assertThatThrownBy(() -> none.read(order, Monitor.silent())).isInstanceOf(IOException.class);
    }
  }

  private FileDraft read(Path file) throws IOException {
    return readers.read(new Order(file, Imports.Request.AUTOMATIC), Monitor.silent());
  }

  private static UserException problem(FileDraft read) {
    return Objects.requireNonNull(read.problem());
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve(text + ".txt"), text);
  }
}

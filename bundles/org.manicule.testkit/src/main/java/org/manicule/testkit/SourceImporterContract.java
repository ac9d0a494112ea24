package org.manicule.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Format;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.model.UnitKind;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

/**
 * What every {@link SourceImporter} keeps to. Extend it in the importer's test folder and supply
 * the importer and some files that it reads.
 */
public abstract class SourceImporterContract {
  /** The importer under test. */
  protected abstract SourceImporter importer();

  /** Files that the importer reads: written to the folder, or lying elsewhere; at least one. */
  protected abstract List<Path> samples(Path intoFolder) throws IOException;

  @Test
  void formatsCanBeNamedOnTheCommandLine() {
    List<Format> formats = importer().formats();
    assertThat(formats).isNotEmpty();
    assertThat(formats.stream().map(Format::id)).doesNotHaveDuplicates();
    formats.forEach(Declarations::checkFormat);
  }

  @Test
  void optionsAreDeclaredProperly() {
    Declarations.checkOptions(importer().options());
  }

  @Test
  void acceptsItsOwnFiles(@TempDir Path folder) throws IOException {
    for (Path file : samples(folder)) {
      assertThat(importer().accepts(file)).as("accepts %s", file).isTrue();
    }
  }

  @Test
  void readsItsOwnFilesAsNamedSourcesWithText(@TempDir Path folder) throws IOException {
    for (Path file : samples(folder)) {
      List<DraftSource> sources = read(file).sources();
      assertThat(sources).as("sources in %s", file).isNotEmpty();
      for (DraftSource source : sources) {
        assertThat(source.name()).isNotBlank().isEqualTo(source.name().strip());
        assertThat(source.text()).as("text of %s", source.name()).isNotBlank();
      }
    }
  }

  @Test
  void unitsHoldTextAndParagraphsDoNotOverlap(@TempDir Path folder) throws IOException {
    for (Path file : samples(folder)) {
      read(file).sources().forEach(SourceImporterContract::checkUnits);
    }
  }

  private static void checkUnits(DraftSource source) {
    assertThat(source.units()).as("units of %s", source.name()).isNotEmpty();
    assertThat(source.units()).noneMatch(unit -> unit.range().isEmpty());
    List<DraftUnit> lines =
        source.units().stream()
            .filter(unit -> isLine(unit.kind()))
            .sorted((a, b) -> a.range().compareTo(b.range()))
            .toList();
    for (int i = 1; i < lines.size(); i++) {
      assertThat(lines.get(i).range().start())
          .as("start of %s after %s", lines.get(i), lines.get(i - 1))
          .isGreaterThanOrEqualTo(lines.get(i - 1).range().end());
    }
  }

  private static boolean isLine(UnitKind kind) {
    return kind.equals(UnitKind.PARAGRAPH) || kind.equals(UnitKind.HEADING);
  }

  @Test
  void readsTheSameTwiceAndOnSeveralThreads(@TempDir Path folder) throws IOException {
    SourceImporter importer = importer();
    for (Path file : samples(folder)) {
      Draft once = importer.read(file, Options.none(), Monitor.silent());
      List<CompletableFuture<Draft>> again =
          Stream.generate(() -> CompletableFuture.supplyAsync(() -> readUnchecked(importer, file)))
              .limit(4)
              .toList();
      again.forEach(draft -> assertThat(draft.join()).isEqualTo(once));
    }
  }

  @Test
  void leavesTheFileAsItIs(@TempDir Path folder) throws IOException {
    for (Path file : samples(folder)) {
      byte[] before = Files.readAllBytes(file);
      read(file);
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
  }

  @Test
  void anEmptyFileIsRefusedWithAWayOut(@TempDir Path folder) throws IOException {
    Path sample = samples(folder).get(0);
    Path empty = Files.createFile(folder.resolve("empty-" + sample.getFileName()));
    assertThatThrownBy(() -> read(empty))
        .isInstanceOfSatisfying(
            UserException.class,
            problem -> {
              assertThat(problem.whatHappened()).contains(empty.getFileName().toString());
              assertThat(problem.whatToDo()).isNotBlank();
            });
  }

  @Test
  void aDamagedFileIsReadOrRefusedButNeverABug(@TempDir Path folder) throws IOException {
    for (Path file : samples(folder)) {
      byte[] whole = Files.readAllBytes(file);
      readOrRefuse(
          folder.resolve("half-" + file.getFileName()), Arrays.copyOf(whole, whole.length / 2));
      byte[] noise = new byte[3000];
      new Random(20).nextBytes(noise);
      readOrRefuse(folder.resolve("noise-" + file.getFileName()), noise);
    }
  }

  private void readOrRefuse(Path damaged, byte[] bytes) throws IOException {
    Files.write(damaged, bytes);
    try {
      read(damaged);
    } catch (UserException | IOException expected) {
      assertThat(expected.getMessage()).as("what is wrong with %s", damaged).isNotBlank();
    } catch (RuntimeException | Error bug) {
      fail(damaged + " should be read or refused with a UserException", bug);
    }
  }

  private Draft read(Path file) throws IOException {
    return importer().read(file, Options.none(), Monitor.silent());
  }

  private static Draft readUnchecked(SourceImporter importer, Path file) {
    try {
      return importer.read(file, Options.none(), Monitor.silent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

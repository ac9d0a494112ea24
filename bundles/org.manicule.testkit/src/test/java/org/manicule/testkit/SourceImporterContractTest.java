package org.manicule.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

/** A good importer passes the contract, and importers with one fault each do not. */
final class SourceImporterContractTest extends SourceImporterContract {

  @Override
  protected SourceImporter importer() {
    return new PlainTextImporter();
  }

  @Override
  protected List<Path> samples(Path intoFolder) throws IOException {
    return List.of(Files.writeString(intoFolder.resolve("a.txt"), "One line.\n\nTwo lines."));
  }

  /** The contract held against another importer. */
  private static SourceImporterContract contractOf(SourceImporter importer) {
    return new SourceImporterContract() {
      @Override
      protected SourceImporter importer() {
        return importer;
      }

      @Override
      protected List<Path> samples(Path intoFolder) throws IOException {
        return List.of(Files.writeString(intoFolder.resolve("b.txt"), "One line.\nTwo lines."));
      }
    };
  }

  @Test
  void anImporterThatReadsAnEmptyFileIsCaught(@TempDir Path folder) {
    SourceImporter lenient =
        new PlainTextImporter() {
          @Override
          public Draft read(Path file, Options options, Monitor monitor) {
            return Draft.of(new DraftSource("a", "", List.of(), Map.of(), List.of(), null));
          }
        };
    assertThatThrownBy(() -> contractOf(lenient).anEmptyFileIsRefusedWithAWayOut(folder))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void anImporterThatBreaksOnNoiseIsCaught(@TempDir Path folder) {
    SourceImporter fragile =
        new PlainTextImporter() {
          @Override
          public Draft read(Path file, Options options, Monitor monitor) throws IOException {
            if (Files.size(file) > 1000) {
              throw new IndexOutOfBoundsException("bug");
            }
            return super.read(file, options, monitor);
          }
        };
    assertThatThrownBy(() -> contractOf(fragile).aDamagedFileIsReadOrRefusedButNeverABug(folder))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("noise-b.txt");
  }

  @Test
  void anImporterThatRemembersTheLastFileIsCaught(@TempDir Path folder) {
    AtomicInteger count = new AtomicInteger();
    SourceImporter forgetful =
        new PlainTextImporter() {
          @Override
          public Draft read(Path file, Options options, Monitor monitor) {
            String name = "text " + count.incrementAndGet();
            return Draft.of(new DraftSource(name, "a", List.of(), Map.of(), List.of(), null));
          }
        };
    assertThatThrownBy(() -> contractOf(forgetful).readsTheSameTwiceAndOnSeveralThreads(folder))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void anImporterThatChangesTheFileIsCaught(@TempDir Path folder) {
    SourceImporter meddling =
        new PlainTextImporter() {
          @Override
          public Draft read(Path file, Options options, Monitor monitor) throws IOException {
            Draft draft = super.read(file, options, monitor);
            Files.writeString(file, "mine now");
            return draft;
          }
        };
    assertThatThrownBy(() -> contractOf(meddling).leavesTheFileAsItIs(folder))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void paragraphsThatOverlapAreCaught(@TempDir Path folder) {
    SourceImporter overlapping =
        new PlainTextImporter() {
          @Override
          public Draft read(Path file, Options options, Monitor monitor) {
            List<DraftUnit> units = List.of(DraftUnit.paragraph(0, 5), DraftUnit.paragraph(4, 9));
            return Draft.of(new DraftSource("a", "One line.", units, Map.of(), List.of(), null));
          }
        };
    assertThatThrownBy(() -> contractOf(overlapping).unitsHoldTextAndParagraphsDoNotOverlap(folder))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void anOptionThatCannotBeTypedIsCaught() {
    SourceImporter unclear =
        new PlainTextImporter() {
          @Override
          public List<Option<?>> options() {
            return List.of(Option.text("With Blanks", "What it is for", ""));
          }
        };
    assertThatThrownBy(() -> contractOf(unclear).optionsAreDeclaredProperly())
        .isInstanceOf(AssertionError.class);
  }
}

package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.model.UnitKind;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.io.tika.ocr.Tesseract;

/** With a script in the place of the program that reads pictures. */
class ScannedPagesTest {
  @TempDir Path folder;

  @AfterEach
  void forget() {
    System.clearProperty(Tesseract.PROPERTY);
  }

  @Test
  void scannedPagesAreReadByTheProgramThatIsInstalled() throws IOException {
    standIn("printf 'The Chair opened\\nthe meeting.\\n\\nNobody came.\\n\\f'");

    Draft draft = read(scan(2));

    DraftSource source = draft.sources().get(0);
    assertThat(source.units())
        .filteredOn(unit -> unit.kind().equals(UnitKind.PAGE))
        .extracting(unit -> unit.details().label())
        .containsExactly("1", "2");
    assertThat(source.units())
        .filteredOn(unit -> unit.kind().equals(UnitKind.PARAGRAPH))
        .extracting((DraftUnit unit) -> unit.range().in(source.text()))
        .containsExactly(
            "The Chair opened\nthe meeting.",
            "Nobody came.",
            "The Chair opened\nthe meeting.",
            "Nobody came.");
    assertThat(draft.issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.severity()).isEqualTo(Issue.Severity.WARNING);
              assertThat(issue.message()).contains("2 pages", "Check");
            });
  }

  @Test
  void withoutTheProgramTheResearcherLearnsWhatToInstall() throws IOException {
    System.setProperty(Tesseract.PROPERTY, "");
    Path scan = scan(1);

    assertThatThrownBy(() -> read(scan))
        .isInstanceOfSatisfying(
            UserException.class, e -> assertThat(e.whatToDo()).contains("tesseract"));
  }

  @Test
  void aProgramThatFailsCostsThatFileOnly() throws IOException {
    standIn("exit 3");
    Path scan = scan(1);

    assertThatThrownBy(() -> read(scan)).isInstanceOf(UserException.class);
  }

  private static Draft read(Path file) throws IOException {
    return new TikaImporter().read(file, Options.none(), Monitor.silent());
  }

  private void standIn(String does) throws IOException {
    Path script = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + does + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    System.setProperty(Tesseract.PROPERTY, script.toString());
  }

  private Path scan(int pages) throws IOException {
    Path file = folder.resolve("scan.pdf");
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      document.save(file.toFile());
    }
    return file;
  }
}

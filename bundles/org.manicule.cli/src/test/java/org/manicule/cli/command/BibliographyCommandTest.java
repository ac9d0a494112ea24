package org.manicule.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BibliographyCommandTest extends CommandTest {
  private Path references;

  @BeforeEach
  void makeStudy() throws IOException {
    ok("new", study);
    Path minutes =
        Files.writeString(
            folder.resolve("minutes.txt"), "On 10.1234/abc\nMembers feared a sale.\n");
    ok("import", study, minutes.toString());
    references =
        Files.writeString(
            folder.resolve("refs.bib"),
            "@article{q, author={Quill, Ada}, title={Of minutes and men}, year=2019,"
                + " doi={10.1234/ABC}}\n"
                + "@book{r, author={Reed, Bo}, title={Another book}, year=2001}\n");
  }

  @Test
  void aPreviewTellsAndChangesNothing() {
    long before = edits();
    assertThat(ok("bibliography", study, references.toString(), "--preview"))
        .contains("minutes is Quill 2019 (same DOI)")
        .contains("year: 2019")
        .contains("no source: Reed, B. (2001). Another book.");
    assertThat(edits()).isEqualTo(before);
  }

  @Test
  void sourcesGetTheirReferencesInOneEditAndASecondRunChangesNothing() {
    long before = edits();
    ok("bibliography", study, references.toString());
    assertThat(edits()).isEqualTo(before + 1);

    ok("bibliography", study, references.toString());
    assertThat(edits()).isEqualTo(before + 1);

    ok("undo", study);
    assertThat(ok("bibliography", study, references.toString(), "--json", "--preview"))
        .contains(
            "\"source\":\"minutes\"", "\"citedAs\":\"Quill 2019\"", "\"differs\":[\"author\"]");
  }

  @Test
  void aFileThatIsNoBibliographySaysWhatToDo() {
    assertThat(run("bibliography", study, folder.resolve("minutes.txt").toString())).isEqualTo(1);
    assertThat(err).contains("minutes.txt is no bibliography").contains("RIS, BibTeX or CSL JSON");
  }
}

package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.importing.DraftSource;
import org.manicule.io.tika.draft.Facts;

/** E-books and the old binary Word format. */
final class OtherFormatsTest {
  @TempDir Path folder;

  @Test
  void chaptersOfABookComeInReadingOrder() throws IOException {
    DraftSource source =
        Reads.source(
            Zips.epub(
                    "<nav><ol><li>Fog</li></ol></nav>",
                    "<h1>Fog</h1><p>A&#160;b<br/>c</p>",
                    "<h2>Bells</h2><p>d</p>")
                .write(folder, "book.epub"));
    assertThat(Reads.outline(source))
        .containsExactly("1. Fog", "# Fog", "A\u00A0b\nc", "## Bells", "d");
    assertThat(Reads.furniture(source)).containsExactly("1. Fog");
    assertThat(Reads.value(source, "title")).isEqualTo("The Lantern Book");
    assertThat(Reads.value(source, "author")).isEqualTo("Ada Quill");
    assertThat(Reads.value(source, "date")).isEqualTo("2020-03");
    assertThat(source.language()).isEqualTo("en-GB");
  }

  @Test
  void theOldWordFormatIsRead() throws IOException {
    DraftSource source = Reads.source(Samples.doc(folder));
    assertThat(source.text())
        .isEqualTo(
            "The Lantern Report\n\nThe keeper of the Thrake light walked the wall 😀 each evening.\n\n"
                + "What was asked\n\n• oil for the lamp\n• a bell for the fog\n\nYear\tShips\n1901\t14\n\n"
                + "Nobody answered.");
    assertThat(Reads.headings(source)).containsExactly("# The Lantern Report", "## What was asked");
    assertThat(Reads.value(source, "title")).isEqualTo("The Lantern Report");
    assertThat(Reads.value(source, "author")).isEqualTo("Ada Quill");
    assertThat(Reads.value(source, "file date")).isEqualTo("2020-03-04");
    assertThat(source.variables()).doesNotContainKey("date");
  }

  @Test
  void footnotesOfTheOldWordFormatFollowTheirParagraph() throws IOException {
    DraftSource source = Reads.source(Samples.docWithNotes(folder));
    assertThat(Reads.outline(source))
        .containsExactly(
            "The keeper walked the wall in 1901[1] and again in 1902.[2]",
            "[1] Log of the Thrake light, page 3.",
            "[2] The same, page 9.",
            "Nobody asked for 14[3] lamps.",
            "[3] Some said 15.",
            "The end.");
  }

  @Test
  void namesThatProgramsMakeUpAreNoTitleAndNoAuthor() {
    Facts facts = new Facts("Unknown Title", "Unknown Author", null, null);
    assertThat(facts).isEqualTo(Facts.NONE);
    assertThat(new Facts("The Unknown Author", "Ada User", null, null).title())
        .isEqualTo("The Unknown Author");
  }
}

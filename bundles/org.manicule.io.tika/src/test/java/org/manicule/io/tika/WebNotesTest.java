package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.importing.DraftSource;

/** Notes and raised figures in web pages and e-books. */
final class WebNotesTest {
  @TempDir Path folder;

  private DraftSource page(String body) throws IOException {
    return Reads.source(folder, "page.html", "<html><body>" + body);
  }

  @Test
  void aNoteThatLeadsBackFollowsItsParagraph() throws IOException {
    DraftSource source =
        page(
            "<p>It began in 2021<sup id=c1><a href='#n1'>1</a></sup> and cost £4.5m<sup id=c2>"
                + "<a href='#n2'>[2]</a></sup> in all.</p><p>Then it ended.</p>"
                + "<aside id=n1><p><sup><a href='#c1'>1</a></sup>Minutes of 3 June.</p></aside>"
                + "<ol><li id=n2><a href='#c2'>^</a> Annual accounts, <a href='/a'>page 12</a>.</li>"
                + "<li>Another list.</li></ol>");
    assertThat(Reads.outline(source))
        .containsExactly(
            "It began in 2021[1] and cost £4.5m[2] in all.",
            "[1] Minutes of 3 June.",
            "[2] Annual accounts, page 12.",
            "Then it ended.",
            "1. Another list.");
  }

  @Test
  void aNoteIsReadOnceThoughTwoPlacesLeadToIt() throws IOException {
    DraftSource source =
        page(
            "<p>One<sup id=a><a href='#n'>1</a></sup>.</p><p>Two<sup id=b><a href='#n'>1</a></sup>.</p>"
                + "<p id=n><a href='#a'>1</a> <a href='#b'>b</a> The note.</p>");
    assertThat(Reads.outline(source)).containsExactly("One[1].", "[1] The note.", "Two[1].");
  }

  @Test
  void aFigureThatLeadsToNoNoteIsRaisedOrMarkedAndNothingMoves() throws IOException {
    DraftSource source =
        page(
            "<p>450 m<sup>2</sup>, the 1<sup>st</sup> of 2021<sup><a href='notes.html#n7'>7</a></sup>"
                + " and <a href='#s'>3</a> more<sup><a href='#s'>4</a></sup>.</p><p id=s>Words.</p>");
    assertThat(Reads.outline(source))
        .containsExactly("450 m\u00B2, the 1st of 2021[7] and 3 more[4].", "Words.");
  }

  @Test
  void notesOfAnEbookFollowTheirParagraph() throws IOException {
    DraftSource source =
        Reads.source(
            Zips.epub(
                    "<nav><ol><li>Fog</li></ol></nav>",
                    "<h1>Fog</h1><p>In 2021<sup id='c'><a href='#n'>1</a></sup> it began.</p><p>End.</p>"
                        + "<aside id='n'><p><sup><a href='#c'>1</a></sup>The note.</p></aside>",
                    "<p>d</p>")
                .write(folder, "book.epub"));
    assertThat(Reads.outline(source))
        .containsExactly("1. Fog", "# Fog", "In 2021[1] it began.", "[1] The note.", "End.", "d");
  }
}

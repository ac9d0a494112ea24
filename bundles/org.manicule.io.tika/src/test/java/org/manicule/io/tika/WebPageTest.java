package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.importing.DraftSource;

final class WebPageTest {
  private static final String PROSE =
      "The keeper of the light walked the harbour wall each evening and kept a careful note of the"
          + " weather, the ships and the health of the town, and of all who asked for it.";

  @TempDir Path folder;

  @Test
  void blocksListsAndTablesBecomeReadableText() throws IOException {
    DraftSource source =
        page(
            "<h1>The\n Lantern <em>Report</em></h1>Loose words<p>One&nbsp;two<br>three   four</p>"
                + "<ul><li>oil<ul><li>whale</ul><li><p>a bell</p><p>for fog</p></ul>"
                + "<ol start=3><li>third<li>fourth</ol>"
                + "<table><tr><th>Year<th>Ships<tr><td>1901<td>a <b>few</b></table>"
                + "<pre>a\n  b</pre><blockquote>Quoted</blockquote>");
    assertThat(source.text())
        .isEqualTo(
            "The Lantern Report\n\nLoose words\n\nOne\u00A0two\nthree four\n\n"
                + "• oil\n◦ whale\n• a bell\nfor fog\n\n3. third\n4. fourth\n\n"
                + "Year\tShips\n1901\ta few\n\na\n  b\n\nQuoted");
    assertThat(Reads.headings(source)).containsExactly("# The Lantern Report");
  }

  @Test
  void aTableThatOnlyArrangesThePageIsTakenApart() throws IOException {
    DraftSource source =
        page("<table><tr><td><h2>Side</h2><p>One</p><td><h1>Main</h1><p>Two</p></table>");
    assertThat(Reads.outline(source)).containsExactly("## Side", "One", "# Main", "Two");
  }

  @Test
  void scriptsStylesAndWhatHasNoWordsAreNotText() throws IOException {
    DraftSource source =
        page(
            "<script>var a;</script><style>p{}</style><p>Text<img alt=x><p> &nbsp;<p>End<template>t</template>");
    assertThat(source.text()).isEqualTo("Text\n\nEnd");
  }

  @Test
  void factsComeFromTheHeadOfThePage() throws IOException {
    DraftSource source =
        Reads.source(
            folder,
            "page.html",
            "<html lang=en-GB><head><title>Fog | The Quay</title><meta name=author content='Ada Quill'>"
                + "<meta property=article:published_time content=2020-03-04T10:00:00Z></head>"
                + "<body><h1>Fog</h1><p>Text.");
    assertThat(Reads.value(source, "title")).isEqualTo("Fog");
    assertThat(Reads.value(source, "author")).isEqualTo("Ada Quill");
    assertThat(Reads.value(source, "date")).isEqualTo("2020-03-04");
    assertThat(source.language()).isEqualTo("en-GB");
  }

  @Test
  void aBylineCountsWhereTheHeadSaysNothing() throws IOException {
    DraftSource source = page("<h1>Fog</h1><p>Posted on 4 March 2020 by Ada Quill</p><p>" + PROSE);
    assertThat(Reads.value(source, "author")).isEqualTo("Ada Quill");
    assertThat(Reads.value(source, "date")).isEqualTo("2020-03-04");
  }

  @Test
  void furnitureIsMarkedWithReasonsAndNothingIsRemoved() throws IOException {
    Path file =
        Reads.write(
            folder,
            "page.html",
            "<body><a class=skip-link href=#c>Skip to content</a><nav><ul><li>Home<li>About</ul></nav>"
                + "<div id=cookieBanner>We use cookies here. <button>OK</button></div>"
                + "<main><article><h1>Fog</h1><p>"
                + PROSE
                + "</p><p>"
                + PROSE
                + "</p>"
                + "<footer>Filed under fog</footer></article>"
                + "<div class='post-share'><a>Tweet</a></div></main>"
                + "<aside>Recent posts</aside><form><label>Name</label><button>Send</button></form>"
                + "<footer><p>© 2020 The Quay</p></footer>");
    DraftSource source = Reads.source(file);
    assertThat(Reads.reasons(source))
        .containsExactly(
            "menu or page navigation",
            "cookie notice",
            "page footer",
            "share links",
            "beside the text",
            "form",
            "page footer");
    assertThat(source.text()).contains("Home", "cookies", "Tweet", "Recent posts", "© 2020");
    assertThat(source.withoutBoilerplate().text().strip())
        .isEqualTo("Fog\n\n" + PROSE + "\n\n" + PROSE);
  }

  @Test
  void whatHoldsTheTextProperIsNeverFurniture() throws IOException {
    DraftSource source =
        Reads.source(
            folder,
            "page.html",
            "<body class=has-sidebar><form><div id=menu-wrapper class=with-nav><h1>Fog</h1><p>"
                + PROSE
                + "</p></div><div class=sidebar-content><p>"
                + PROSE
                + PROSE
                + PROSE
                + "</p></div>");
    assertThat(source.boilerplate()).isEmpty();
  }

  @Test
  void whoIsQuotedIsNotFurniture() throws IOException {
    DraftSource source =
        page("<p>" + PROSE + "<blockquote><p>Fog.</p><footer>— Ada Quill</footer></blockquote>");
    assertThat(source.boilerplate()).isEmpty();
  }

  @Test
  void boldLinesOverParagraphsAreHeadings() throws IOException {
    DraftSource source =
        page(
            "<h1>Fog</h1><p><strong>What was asked</strong></p><p>"
                + PROSE
                + "</p><p><b>End.</b></p>");
    assertThat(Reads.headings(source)).containsExactly("# Fog", "## What was asked");
  }

  @Test
  void pagesThatAreXmlMayHaveEmptyElements() throws IOException {
    DraftSource source =
        Reads.source(
            folder,
            "page.xhtml",
            "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"de\">"
                + "<head><title/><script src=\"x\"/></head><body><a id=\"x\"/><p>T&#252;r</p></body></html>");
    assertThat(source.text()).isEqualTo("Tür");
    assertThat(source.language()).isEqualTo("de");
  }

  @Test
  void aPageNestedHundredThousandLevelsDeepIsRead() throws IOException {
    DraftSource source = page("<div>".repeat(100_000) + "deep" + "</div>".repeat(100_000));
    assertThat(source.text()).isEqualTo("deep");
  }

  private DraftSource page(String body) throws IOException {
    return Reads.source(folder, "page.html", "<!DOCTYPE html><body>" + body);
  }
}

package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manicule.io.tika.Zips.docx;
import static org.manicule.io.tika.Zips.p;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;

final class WordDocumentTest {
  private static final String NUMBERING =
      "<w:numbering "
          + Zips.WORD_NAMESPACES
          + ">"
          + "<w:abstractNum w:abstractNumId=\"0\">"
          + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
          + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1.%2)\"/></w:lvl>"
          + "</w:abstractNum>"
          + "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0B7\"/></w:lvl></w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
          + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";

  @TempDir Path folder;

  @Test
  void stylesMakeHeadingsAlsoThroughTheStyleTheyAreBasedOn() throws IOException {
    DraftSource source =
        read(
            docx(
                p("Heading1", "One")
                    + p("a")
                    + p("Heading2", "Two")
                    + p("Mine", "Three")
                    + p("b")));
    assertThat(Reads.outline(source)).containsExactly("# One", "a", "## Two", "## Three", "b");
    assertThat(source.text()).isEqualTo("One\n\na\n\nTwo\n\nThree\n\nb");
  }

  @Test
  void listsBearTheirBulletsAndNumbers() throws IOException {
    Zips file =
        docx(
            item(1, 0, "first")
                + item(1, 1, "deeper")
                + item(1, 1, "again")
                + item(1, 0, "second")
                + p("between")
                + item(2, 0, "bullet")
                + item(1, 0, "third"));
    DraftSource source = read(file.with("word/numbering.xml", NUMBERING));
    assertThat(source.text())
        .isEqualTo("1. first\n1.a) deeper\n1.b) again\n2. second\n\nbetween\n\n• bullet\n3. third");
  }

  @Test
  void tableRowsHaveTabsBetweenTheirCells() throws IOException {
    String table =
        "<w:tbl><w:tr><w:tc>"
            + p("Year")
            + "</w:tc><w:tc>"
            + p("Ships")
            + p("and boats")
            + "</w:tc></w:tr><w:tr><w:tc>"
            + p("1901")
            + "</w:tc><w:tc>"
            + p("14")
            + "</w:tc></w:tr></w:tbl>";
    assertThat(read(docx(p("a") + table + p("b"))).text())
        .isEqualTo("a\n\nYear\tShips and boats\n1901\t14\n\nb");
  }

  @Test
  void footnotesFollowTheirParagraph() throws IOException {
    Zips file =
        docx(
            "<w:p><w:r><w:t>Said</w:t></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r><w:r><w:t xml:space=\"preserve\"> so.</w:t></w:r></w:p>"
                + p("Next."));
    file.with(
        "word/footnotes.xml",
        "<w:footnotes "
            + Zips.WORD_NAMESPACES
            + "><w:footnote w:type=\"separator\" w:id=\"0\">"
            + p("-")
            + "</w:footnote><w:footnote w:id=\"7\">"
            + p("By whom?")
            + "</w:footnote></w:footnotes>");
    assertThat(read(file).text()).isEqualTo("Said[1] so.\n\n[1] By whom?\n\nNext.");
  }

  @Test
  void deletedWordsAreLeftOutInsertedOnesKeptAndCommentsCounted() throws IOException {
    Path file =
        docx("<w:p><w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins><w:r><w:t>always</w:t></w:r></w:ins>"
                + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>")
            .write(folder, "a.docx");
    Draft draft = Reads.draft(file);
    assertThat(draft.sources().get(0).text()).isEqualTo("always");
    assertThat(Reads.messages(draft))
        .containsExactly(
            "Text that was deleted with changes tracked was not taken over.",
            "One comment was not taken over.");
  }

  @Test
  void aTextBoxIsReadOnceThoughItIsStoredTwice() throws IOException {
    String box = "<w:txbxContent>" + p("In the box") + "</w:txbxContent>";
    DraftSource source =
        read(
            docx(
                "<w:p><w:r><w:t>Before</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>"
                    + box
                    + "</mc:Choice><mc:Fallback>"
                    + box
                    + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t> after</w:t></w:r></w:p>"
                    + p("End")));
    assertThat(Reads.outline(source)).containsExactly("Before after", "In the box", "End");
  }

  @Test
  void breaksTabsAndSpecialHyphensAreKept() throws IOException {
    DraftSource source =
        read(
            docx(
                "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>"
                    + "<w:softHyphen/><w:t>e</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>"
                    + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"));
    assertThat(source.text()).isEqualTo("a\tb\nc\u2011de");
  }

  @Test
  void runningHeadsAreMarkedAsFurniture() throws IOException {
    Zips file = docx(p("Text.")).with("word/header1.xml", part("hdr", p("The Quay")));
    DraftSource source = read(file.with("word/footer1.xml", part("ftr", p("Page 1"))));
    assertThat(source.text()).isEqualTo("The Quay\n\nText.\n\nPage 1");
    assertThat(Reads.furniture(source)).containsExactly("The Quay", "Page 1");
  }

  @Test
  void factsComeFromThePropertiesAndTheStyles() throws IOException {
    DraftSource source =
        read(
            docx(p("Text."))
                .with(
                    "docProps/core.xml",
                    "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\"><dc:title>Fog</dc:title>"
                        + "<dc:creator>Ada Quill</dc:creator><dcterms:created>2020-03-04T10:00:00Z</dcterms:created></cp:coreProperties>"));
    assertThat(Reads.value(source, "title")).isEqualTo("Fog");
    assertThat(Reads.value(source, "author")).isEqualTo("Ada Quill");
    assertThat(Reads.value(source, "file date")).isEqualTo("2020-03-04");
    assertThat(source.language()).isEqualTo("en-GB");
  }

  private static String item(int list, int level, String words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + list
        + "\"/></w:numPr></w:pPr><w:r><w:t>"
        + words
        + "</w:t></w:r></w:p>";
  }

  private static String part(String name, String body) {
    return "<w:" + name + " " + Zips.WORD_NAMESPACES + ">" + body + "</w:" + name + ">";
  }

  private DraftSource read(Zips file) throws IOException {
    return Reads.source(file.write(folder, "file.docx"));
  }
}

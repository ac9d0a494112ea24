package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manicule.io.tika.Zips.odt;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;

final class OdfDocumentTest {
  @TempDir Path folder;

  @Test
  void headingsBlanksAndBreaksAreRead() throws IOException {
    DraftSource source =
        read(
            odt(
                "",
                "<text:h text:outline-level=\"2\">Two</text:h>\n"
                    + "<text:p>a<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d\n   e 😀</text:p>"));
    assertThat(Reads.outline(source)).containsExactly("## Two", "a   b\tc\nd e 😀");
  }

  @Test
  void listsAreNumberedByTheirStyle() throws IOException {
    String styles =
        "<text:list-style style:name=\"N\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\""
            + " style:num-suffix=\".\"/><text:list-level-style-bullet text:level=\"2\"/></text:list-style>";
    String list =
        "<text:list text:style-name=\"N\"><text:list-item><text:p>one</text:p><text:list><text:list-item>"
            + "<text:p>deeper</text:p></text:list-item></text:list></text:list-item>"
            + "<text:list-item><text:p>two</text:p><text:p>more</text:p></text:list-item></text:list>";
    assertThat(read(odt(styles, list + "<text:p>end</text:p>")).text())
        .isEqualTo("1. one\n◦ deeper\n2. two\nmore\n\nend");
  }

  @Test
  void tablesNotesAndBoxesComeInReadingOrder() throws IOException {
    DraftSource source =
        read(
            odt(
                "",
                "<text:p>Said<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By whom?</text:p>"
                    + "</text:note-body></text:note> so<draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame>.</text:p>"
                    + "<table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell>"
                    + "<table:table-cell><text:p>Ships</text:p></table:table-cell></table:table-row></table:table>"));
    assertThat(source.text()).isEqualTo("Said[1] so.\n\n[1] By whom?\n\nIn the box\n\nYear\tShips");
  }

  @Test
  void deletionsAndCommentsAreLeftOutAndTold() throws IOException {
    Path file =
        odt(
                "",
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
                    + "</text:changed-region></text:tracked-changes><text:p><office:annotation><text:p>hm</text:p>"
                    + "</office:annotation>kept</text:p>")
            .write(folder, "a.odt");
    Draft draft = Reads.draft(file);
    assertThat(draft.sources().get(0).text()).isEqualTo("kept");
    assertThat(draft.issues()).hasSize(2);
  }

  @Test
  void factsAndRunningHeadsComeFromTheOtherParts() throws IOException {
    DraftSource source =
        read(
            odt("", "<text:p>Text.</text:p>")
                .with(
                    "styles.xml",
                    "<office:document-styles "
                        + Zips.ODF_NAMESPACES
                        + "><office:styles><style:default-style style:family=\"paragraph\">"
                        + "<style:text-properties fo:language=\"de\" fo:country=\"DE\"/></style:default-style></office:styles>"
                        + "<office:master-styles><style:master-page><style:header><text:p>The Quay</text:p></style:header>"
                        + "</style:master-page></office:master-styles></office:document-styles>")
                .with(
                    "meta.xml",
                    "<office:document-meta "
                        + Zips.ODF_NAMESPACES
                        + "><office:meta><dc:title>Fog</dc:title>"
                        + "<meta:initial-creator>Ada Quill</meta:initial-creator><meta:creation-date>2020-03-04T10:00:00</meta:creation-date>"
                        + "</office:meta></office:document-meta>"));
    assertThat(Reads.furniture(source)).containsExactly("The Quay");
    assertThat(Reads.value(source, "title")).isEqualTo("Fog");
    assertThat(Reads.value(source, "author")).isEqualTo("Ada Quill");
    assertThat(Reads.value(source, "file date")).isEqualTo("2020-03-04");
    assertThat(source.language()).isEqualTo("de-DE");
  }

  @Test
  void boldLinesAreHeadingsWhereNobodyMadeHeadings() throws IOException {
    String bold =
        "<style:style style:name=\"B\" style:family=\"paragraph\"><style:text-properties fo:font-weight=\"bold\"/></style:style>";
    DraftSource source =
        read(odt(bold, "<text:p text:style-name=\"B\">Fog</text:p><text:p>Text.</text:p>"));
    assertThat(Reads.outline(source)).containsExactly("# Fog", "Text.");
  }

  private DraftSource read(Zips file) throws IOException {
    return Reads.source(file.write(folder, "file.odt"));
  }
}

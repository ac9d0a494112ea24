package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;

final class RtfDocumentTest {
  @TempDir Path folder;

  @Test
  void lettersOfManyEncodingsAreRead() throws IOException {
    DraftSource source =
        read(
            "{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}{\\f2\\fcharset128 C;}}"
                + "\\f0 Caf\\'e9 \\ldblquote Zo\\u235\\'eb\\rdblquote\\~\\emdash {\\f1 \\'cf\\'f0\\'e8} {\\f2 \\'93\\'fa}"
                + " \\uc0\\u-10179\\u-8704 \\{x\\}\\par");
    assertThat(source.text()).isEqualTo("Café “Zoë”\u00A0—При 日 😀{x}");
  }

  @Test
  void headingsAreFoundByStyleAndByOutline() throws IOException {
    DraftSource source =
        read(
            "{\\stylesheet{\\s0 Normal;}{\\s3\\b heading 2;}}\\pard\\s3 Two\\par\\pard a\\par"
                + "\\pard\\outlinelevel0 One\\par\\pard b\\par\\pard{\\b Bold}\\par c\\par");
    assertThat(Reads.outline(source)).containsExactly("## Two", "a", "# One", "b", "## Bold", "c");
  }

  @Test
  void tablesListsAndNotesAreArranged() throws IOException {
    DraftSource source =
        read(
            "Said\\chftn{\\footnote\\pard\\chftn  By whom?} so.\\par"
                + "\\trowd\\pard\\intbl Year\\cell Ships\\cell\\row\\trowd\\pard\\intbl 1901\\cell 14\\cell\\row"
                + "\\pard{\\listtext 1.\\tab}first\\par{\\listtext\\'b7\\tab}bullet\\par\\pard end\\par");
    assertThat(source.text())
        .isEqualTo(
            "Said[1] so.\n\n[1] By whom?\n\nYear\tShips\n1901\t14\n\n1. first\n• bullet\n\nend");
  }

  @Test
  void whatIsNotShownIsLeftOutAndRunningHeadsAreMarked() throws IOException {
    Path file =
        Reads.write(
            folder,
            "a.rtf",
            rtf(
                "{\\header The Quay\\par}{\\*\\generator x;}{\\pict 0123}{\\field{\\*\\fldinst HYPERLINK}{\\fldrslt link}}"
                    + "{\\v hidden}{\\deleted gone}{\\*\\annotation hm}{\\*\\bkmkstart b} end\\par"));
    Draft draft = Reads.draft(file);
    assertThat(draft.sources().get(0).text()).isEqualTo("The Quay\n\nlink end");
    assertThat(Reads.furniture(draft.sources().get(0))).containsExactly("The Quay");
    assertThat(draft.issues()).hasSize(2);
  }

  @Test
  void factsComeFromTheInformationGroup() throws IOException {
    DraftSource source =
        read("{\\info{\\title Fog}{\\author Ada Quill}{\\creatim\\yr2020\\mo3\\dy4}}Text.\\par");
    assertThat(Reads.value(source, "title")).isEqualTo("Fog");
    assertThat(Reads.value(source, "author")).isEqualTo("Ada Quill");
    assertThat(Reads.value(source, "file date")).isEqualTo("2020-03-04");
  }

  private static byte[] rtf(String body) {
    return ("{\\rtf1\\ansi\\ansicpg1252\\deff0 " + body + "}").getBytes(StandardCharsets.US_ASCII);
  }

  private DraftSource read(String body) throws IOException {
    return Reads.source(Reads.write(folder, "file.rtf", rtf(body)));
  }
}

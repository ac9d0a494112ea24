package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.model.UnitKind;

/** Files that were made, or came about, to be too much for a parser. */
class HostileFilesTest {
  private static final int TEN_MEGABYTES = 10_000_000;
  private static final int LEVELS = 100_000;

  @TempDir Path folder;

  @Test
  void tenMegabytesInOneLineAreOneParagraph() throws IOException {
    String line = "word ".repeat(TEN_MEGABYTES / 5).strip();
    for (String name : new String[] {"line.txt", "line.html"}) {
      DraftSource source = Reads.source(Reads.write(folder, name, line));
      assertThat(source.text()).as(name).isEqualTo(line);
      assertThat(source.units())
          .as(name)
          .filteredOn(unit -> unit.kind().equals(UnitKind.PARAGRAPH))
          .hasSize(1);
    }
  }

  @Test
  void pagesOfAHundredThousandLevelsAreReadOrRefusedInWords() throws IOException {
    for (String element : new String[] {"div", "table"}) {
      String open = ("<" + element + ">").repeat(LEVELS);
      Path file = Reads.write(folder, element + ".html", "<html><body>" + open + "deep down");
      try {
        assertThat(Reads.source(file).text()).as(element).contains("deep down");
      } catch (UserException refused) {
        assertThat(refused.whatHappened()).contains(file.getFileName().toString(), "nested");
        assertThat(refused.whatToDo()).isNotBlank();
      }
    }
  }

  @Test
  void entitiesOfWordFilesAreNeitherExpandedNorFetched() throws IOException {
    Path secret = Reads.write(folder, "secret.txt", "SECRET");
    StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10));
      laughs.append("\">");
    }
    laughs.append("<!ENTITY x SYSTEM \"").append(secret.toUri()).append("\">]>");
    for (String entity : new String[] {"l29", "x"}) {
      String document =
          laughs
              + "<w:document "
              + Zips.WORD_NAMESPACES
              + "><w:body><w:p><w:r><w:t>Before &"
              + entity
              + "; after</w:t></w:r></w:p></w:body></w:document>";
      Path file = Zips.docx("").with("word/document.xml", document).write(folder, entity + ".docx");
      assertHarmless(file);
    }
  }

  @Test
  void entitiesOfFeedsAreNeitherExpandedNorFetched() throws IOException {
    Path secret = Reads.write(folder, "secret.txt", "SECRET");
    String feed =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><rss version=\"2.0\"><channel><title>Feed</title><item><title>Post"
            + " one</title><description>Before &x; after</description></item></channel></rss>";
    assertHarmless(Reads.write(folder, "feed.xml", feed));
  }

  private static void assertHarmless(Path file) {
    try {
      assertThat(Reads.source(file).text()).doesNotContain("SECRET", "haha");
    } catch (UserException refused) {
      assertThat(refused.whatHappened()).contains(file.getFileName().toString());
      assertThat(refused.whatToDo()).isNotBlank();
    }
  }

  @Test
  void archivesInArchivesAreNoDocuments() throws IOException {
    byte[] inner = "the innermost text".getBytes(StandardCharsets.UTF_8);
    for (int depth = 0; depth < 3; depth++) {
      inner = zipped("inner.zip", inner, 1);
    }
    UserException refused = Reads.problem(Reads.write(folder, "nested.docx", inner));
    assertThat(refused.whatHappened()).contains("nested.docx", "ZIP");
    assertThat(refused.whatToDo()).isNotBlank();
  }

  @Test
  void archivesOfTooManyPartsAreNotLookedThrough() throws IOException {
    byte[] many = zipped("word/part", new byte[] {'x'}, 20_001);
    UserException refused = Reads.problem(Reads.write(folder, "many.docx", many));
    assertThat(refused.whatHappened()).contains("many.docx", "unpack");
  }

  private static byte[] zipped(String name, byte[] contents, int times) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < times; i++) {
        zip.putNextEntry(new ZipEntry(times == 1 ? name : name + i));
        zip.write(contents);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void nulsAndMixedLineEndsMoveNothing() throws IOException {
    String raw = "One.\r\n\r\nTwo.\r\rThree\0 is\n\nhere.\r";
    DraftSource source = Reads.source(Reads.write(folder, "mixed.txt", raw));
    assertThat(source.text()).isEqualTo("One.\n\nTwo.\n\nThree is\n\nhere.\n");
    assertThat(source.units())
        .filteredOn(unit -> unit.kind().equals(UnitKind.PARAGRAPH))
        .extracting(unit -> unit.range().in(source.text()))
        .containsExactly("One.", "Two.", "Three is", "here.");
  }

  @Test
  void bytesAfterTheEndOfAPackageOrBeforeItsBeginningAreNoMoreThanBytes() throws IOException {
    byte[] whole = Files.readAllBytes(Zips.docx(Zips.p("Words.")).write(folder, "whole.docx"));
    ByteArrayOutputStream longer = new ByteArrayOutputStream();
    longer.writeBytes(whole);
    longer.writeBytes(new byte[200]);
    Path file = Reads.write(folder, "longer.docx", longer.toByteArray());
    try {
      assertThat(Reads.source(file).text()).contains("Words.");
    } catch (UserException refused) {
      assertThat(refused.whatHappened()).contains("longer.docx");
    }
  }
}

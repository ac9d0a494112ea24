package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.api.Issue.Severity;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.io.tika.ocr.Tesseract;

/** Every way in which a file can be bad ends in one clear message. */
final class BadFilesTest {
  @TempDir Path folder;

  @Test
  void aMissingFile() {
    assertThat(what(folder.resolve("gone.txt"))).contains("no file gone.txt");
  }

  @Test
  void aFolder() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner.docx"));
    assertThat(what(inner)).contains("is a folder");
    assertThat(new TikaImporter().accepts(inner)).isFalse();
  }

  @Test
  void aFileThatMayNotBeRead() throws IOException {
    Path file = Samples.txt(folder);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(file)).as("not run as root").isFalse();
    assertThat(what(file)).contains("may not be read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.pdf", "a.docx", "a.odt", "a.html", "a.rtf", "a.epub"})
  void anEmptyFile(String name) throws IOException {
    assertThat(what(Reads.write(folder, name, ""))).contains("is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void aFileOfBlanks(String name) throws IOException {
    assertThat(what(Reads.write(folder, name, " \n\u00A0\n\t"))).contains("holds no text");
  }

  @Test
  void documentsWithoutText() throws IOException {
    assertThat(what(Zips.docx(Zips.p(" ")).write(folder, "a.docx"))).contains("holds no text");
    assertThat(what(Zips.odt("", "<text:p/>").write(folder, "a.odt"))).contains("holds no text");
    assertThat(what(Reads.write(folder, "a.rtf", "{\\rtf1 }"))).contains("holds no text");
  }

  @Test
  void aScannedPdf() throws IOException {
    Path file = folder.resolve("scan.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.addPage(new PDPage());
      document.save(file.toFile());
    }
    System.setProperty(Tesseract.PROPERTY, "");
    try {
      UserException problem = Reads.problem(file);
      assertThat(problem.whatHappened()).contains("no text", "2 pages", "scan");
      assertThat(problem.whatToDo()).contains("OCR");
    } finally {
      System.clearProperty(Tesseract.PROPERTY);
    }
  }

  @Test
  void aPdfWithPassword() throws IOException {
    assertThat(what(protectedPdf("secret"))).contains("password");
  }

  @Test
  void aPdfThatOnlyForbidsPrintingIsRead() throws IOException {
    assertThat(Reads.source(protectedPdf("")).text()).isEqualTo("Behind the door.");
  }

  private Path protectedPdf(String password) throws IOException {
    Path file = folder.resolve("locked.pdf");
    try (PDDocument document = new Pdfs().lines("Behind the door.").document()) {
      AccessPermission permission = new AccessPermission();
      permission.setCanPrint(false);
      StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      document.save(file.toFile());
    }
    return file;
  }

  @Test
  void aWordDocumentWithPassword() throws IOException {
    Path file = folder.resolve("locked.docx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
      container.createDocument(new ByteArrayInputStream(new byte[500]), "EncryptionInfo");
      container.writeFilesystem(out);
    }
    assertThat(what(file)).contains("password");
  }

  @Test
  void anOldWordDocumentWithPassword() throws IOException {
    byte[] bytes = Files.readAllBytes(Samples.doc(folder));
    for (int i = 0; i < bytes.length; i += 512) {
      if ((bytes[i] & 0xFF) == 0xEC && (bytes[i + 1] & 0xFF) == 0xA5) {
        bytes[i + 11] |= 1; // the bit that says that the text is encrypted
      }
    }
    assertThat(what(Reads.write(folder, "locked.doc", bytes))).contains("password");
  }

  @Test
  void anOpenDocumentAndABookWithPassword() throws IOException {
    Zips odt =
        Zips.odt("", "<text:p>x</text:p>")
            .with("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>");
    assertThat(what(odt.write(folder, "a.odt"))).contains("password");
    Zips epub =
        Zips.epub("<p>x</p>")
            .with("META-INF/encryption.xml", "<e URI=\"OEBPS/text/chapter 0.xhtml\"/>");
    assertThat(what(epub.write(folder, "a.epub"))).contains("password");
  }

  @Test
  void filesThatWereCutOff() throws IOException {
    for (Path file : Samples.ofEachFormat(folder)) {
      String name = file.getFileName().toString();
      // Of texts, what is left can be read; nothing in the others tells where it belongs.
      if (!name.matches(".*(txt|md|html|eml|mbox|mhtml)")) {
        byte[] whole = Files.readAllBytes(file);
        Path cut = Reads.write(folder, "cut-" + name, Arrays.copyOf(whole, whole.length * 2 / 3));
        assertThat(what(cut)).as(name).containsAnyOf("incomplete", "damaged");
      }
    }
  }

  @Test
  void aPackageWithoutItsMainPart() throws IOException {
    assertThat(
            what(
                new Zips()
                    .with("mimetype", "application/vnd.oasis.opendocument.text")
                    .write(folder, "a.odt")))
        .contains("incomplete");
    assertThat(what(Zips.docx("<w:p><w:r>").write(folder, "a.docx"))).contains("damaged");
  }

  @Test
  void binaryFilesCalledText() throws IOException {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    assertThat(what(Reads.write(folder, "noise.txt", noise))).contains("is no text");
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 1
    };
    assertThat(what(Reads.write(folder, "picture.txt", png))).contains("image/png");
    assertThat(what(Reads.write(folder, "picture.pdf", png))).contains("no document", "image/png");
  }

  @Test
  void otherOfficeFilesAreNamed() throws IOException {
    assertThat(what(new Zips().with("xl/workbook.xml", "<w/>").write(folder, "a.docx")))
        .contains("spreadsheet");
    assertThat(what(new Zips().with("readme", "x").write(folder, "b.docx")))
        .contains("ZIP archive");
  }

  @Test
  void mislabelledFilesAreReadAsWhatTheyAreWithAWarning() throws IOException {
    Map<String, Path> files =
        Map.of(
            "PDF", Files.copy(Samples.pdf(folder), folder.resolve("a.docx")),
            "Word document", Files.copy(Samples.docx(folder), folder.resolve("b.txt")),
            "Web page", Files.copy(Samples.html(folder), folder.resolve("c.doc")),
            "Rich text", Files.copy(Samples.rtf(folder), folder.resolve("d.doc")),
            "Plain text", Files.copy(Samples.txt(folder), folder.resolve("e.pdf")));
    files.forEach(
        (really, file) -> {
          Draft draft = Reads.draft(file);
          assertThat(draft.sources().get(0).text()).contains("The Lantern Report");
          assertThat(draft.issues())
              .anySatisfy(
                  issue -> {
                    assertThat(issue.severity()).isEqualTo(Severity.WARNING);
                    assertThat(issue.message()).contains("but it is " + really);
                  });
        });
  }

  @Test
  void aZipBomb() throws IOException {
    Path file = folder.resolve("bomb.docx");
    byte[] megabyte = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          ("<w:document " + Zips.WORD_NAMESPACES + "><w:body>")
              .getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 500; i++) {
        zip.write(megabyte);
      }
      zip.closeEntry();
    }
    assertThat(what(file)).contains("unpack");
  }

  @Test
  void entitiesOfDocumentsAreNeitherExpandedNorFetched() throws IOException {
    Path secret = Reads.write(folder, "secret.txt", "SECRET");
    String doctype =
        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>";
    Zips file =
        new Zips()
            .with("mimetype", "application/vnd.oasis.opendocument.text")
            .with(
                "content.xml",
                doctype
                    + "<office:document-content "
                    + Zips.ODF_NAMESPACES
                    + "><office:body><office:text><text:p>Before &x;&b;"
                    + " after</text:p></office:text></office:body></office:document-content>");
    Path written = file.write(folder, "entities.odt");
    try {
      assertThat(Reads.source(written).text()).doesNotContain("SECRET", "aaaa");
    } catch (UserException refused) {
      assertThat(refused.whatHappened()).contains("damaged");
    }
  }

  @Test
  void deepNestingCostsNothing() throws IOException {
    String deep = "{\\b ".repeat(100_000) + "x" + "}".repeat(100_000);
    assertThat(what(Reads.write(folder, "deep.rtf", "{\\rtf1 " + deep + "}"))).contains("nested");
    String spans = "<text:span>".repeat(50_000) + "deep" + "</text:span>".repeat(50_000);
    assertThat(
            Reads.source(Zips.odt("", "<text:p>" + spans + "</text:p>").write(folder, "d.odt"))
                .text())
        .isEqualTo("deep");
  }

  @Test
  void anEncodingThatDoesNotExist() throws IOException {
    Path file = Samples.txt(folder);
    assertThat(
            catchThrowableOfType(
                    UserException.class, () -> Reads.draft(file, Map.of("encoding", "klingon")))
                .whatHappened())
        .contains("klingon");
  }

  @Test
  void theGoodFileBesideABadOneIsAccepted() throws IOException {
    TikaImporter importer = new TikaImporter();
    for (Path file : Samples.ofEachFormat(folder)) {
      Path unnamed = Files.copy(file, folder.resolve(file.getFileName() + ".download"));
      assertThat(importer.accepts(unnamed)).as(unnamed.toString()).isTrue();
    }
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    assertThat(importer.accepts(Reads.write(folder, "noise.bin", noise))).isFalse();
  }

  private static String what(Path file) {
    return Reads.problem(file).whatHappened();
  }
}

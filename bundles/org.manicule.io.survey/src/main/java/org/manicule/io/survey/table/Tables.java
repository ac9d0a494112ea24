package org.manicule.io.survey.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.manicule.api.importing.SafeArchive;

/** Opens the tables in files, by what the files are and not by what their names say. */
public final class Tables {
  private static final String ZIP = "504b";
  private static final String OLD_OFFICE = "d0cf11e0a1b11ae1";
  private static final int HEAD = 1 << 16;
  private static final int LARGEST_DIRECTORY = 1 << 22;

  private Tables() {}

  /**
   * Opens a table.
   *
   * @throws org.manicule.api.UserException when it is empty, encrypted or broken, or no table
   */
  public static TableFile open(Path file, TableSettings settings) throws IOException {
    String fileName = String.valueOf(file.getFileName());
    byte[] head = head(file, HEAD);
    if (head.length == 0) {
      throw Messages.problem("empty", fileName);
    }
    String start = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
    if (start.startsWith(OLD_OFFICE)) {
      throw oldOffice(file, fileName);
    }
    if (!start.startsWith(ZIP)) {
      return CsvTable.open(file, settings);
    }
    return isOpenDocument(file) ? OdsTable.open(file, settings) : workbook(file, settings);
  }

  private static TableFile workbook(Path file, TableSettings settings) throws IOException {
    try (SafeArchive archive = SafeArchive.open(file, SafeArchive.TABLE)) {
      if (!archive.has("[Content_Types].xml") || archive.has("word/document.xml")) {
        throw Messages.problem("no.table", archive.fileName());
      }
      if (archive.has("xl/workbook.bin")) {
        throw Messages.problem("binary.sheet", archive.fileName());
      }
    }
    return XlsxTable.open(file, settings);
  }

  private static boolean isOpenDocument(Path file) throws IOException {
    try (SafeArchive archive = SafeArchive.open(file, SafeArchive.TABLE)) {
      String type = new String(archive.head("mimetype", 200), StandardCharsets.US_ASCII);
      boolean document = type.startsWith("application/vnd.oasis.opendocument");
      if (document && !type.contains("spreadsheet")) {
        throw Messages.problem("no.table", archive.fileName());
      }
      return document;
    }
  }

  /** Excel puts an encrypted workbook into the same kind of file as its old ones. */
  private static RuntimeException oldOffice(Path file, String fileName) throws IOException {
    byte[] start = head(file, LARGEST_DIRECTORY);
    String wide = new String(start, StandardCharsets.UTF_16LE);
    return wide.contains("EncryptedPackage")
        ? Messages.problem("encrypted", fileName)
        : Messages.problem("old.sheet", fileName);
  }

  private static byte[] head(Path file, int bytes) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(bytes);
    }
  }
}

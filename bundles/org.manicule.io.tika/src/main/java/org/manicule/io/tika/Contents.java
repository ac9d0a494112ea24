package org.manicule.io.tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.SafeArchive;
import org.manicule.io.tika.draft.BadFile;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.text.Decoding;

/**
 * What a file really is, whatever its name says.
 *
 * @param kind what it can be read as, or null when it cannot be read here
 * @param looksLike what it looks like instead, in the researcher's words
 */
record Contents(@Nullable FileKind kind, String looksLike) {
  private static final int HEAD = 1 << 16;
  private static final int PDF_STARTS_WITHIN = 1024;

  static Contents of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    String start = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\003\004") || start.startsWith("PK\005\006")) {
      return zip(file);
    }
    if (start.startsWith(CompoundFile.BEGINNING)) {
      return compound(file);
    }
    if (start.startsWith("{\\rtf")) {
      return as(FileKind.RTF);
    }
    int pdf = start.indexOf("%PDF-");
    if (pdf >= 0 && pdf < PDF_STARTS_WITHIN) {
      return as(FileKind.PDF);
    }
    return text(file, head);
  }

  private static Contents as(FileKind kind) {
    return new Contents(kind, kind.words());
  }

  private static Contents like(String key) {
    return new Contents(null, Messages.text(key));
  }

  private static Contents text(Path file, byte[] head) throws IOException {
    Optional<Decoding> decoding = Decoding.of(head);
    if (decoding.isEmpty()) {
      return foreign(file);
    }
    FileKind named = FileKind.named(file.getFileName().toString()).orElse(FileKind.TXT);
    if (named == FileKind.HTML || named == FileKind.MD) {
      return as(named);
    }
    boolean unnamed = FileKind.named(file.getFileName().toString()).isEmpty();
    if (named.hasHeaders() || unnamed) {
      Optional<FileKind> mail = MailHead.kind(decoding.get().text());
      if (mail.isPresent()) {
        return as(mail.get());
      }
    }
    return as(isPage(decoding.get().text()) ? FileKind.HTML : FileKind.TXT);
  }

  private static boolean isPage(String text) {
    String start = text.substring(0, Math.min(text.length(), 1000));
    start = start.strip().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || (start.startsWith("<?xml") && start.contains("<html"));
  }

  private static Contents foreign(Path file) throws IOException {
    try (TikaInputStream in = TikaInputStream.get(file)) {
      String type = MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
      boolean unknown = type.equals("application/octet-stream") || type.startsWith("text/");
      return unknown
          ? like("looks.unknown")
          : new Contents(null, Messages.text("looks.type", type));
    }
  }

  private static Contents zip(Path file) throws IOException {
    try (SafeArchive parts = SafeArchive.open(file, SafeArchive.DOCUMENT)) {
      String mimetype = parts.text("mimetype").orElse("").strip();
      if (mimetype.equals("application/epub+zip") || parts.has("META-INF/container.xml")) {
        return as(FileKind.EPUB);
      }
      if (mimetype.startsWith("application/vnd.oasis.opendocument.text")) {
        return as(FileKind.ODT);
      }
      if (parts.has("word/document.xml") || isWord(parts)) {
        return as(FileKind.DOCX);
      }
      if (parts.has("xl/workbook.xml") || mimetype.contains("spreadsheet")) {
        return like("looks.spreadsheet");
      }
      if (parts.has("ppt/presentation.xml") || mimetype.contains("presentation")) {
        return like("looks.presentation");
      }
      return like("looks.zip");
    }
  }

  private static boolean isWord(SafeArchive parts) throws IOException {
    return parts.text("[Content_Types].xml").orElse("").contains("wordprocessingml.document.main");
  }

  /** The old binary container of Word, Excel, PowerPoint and Outlook, and of encrypted .docx. */
  private static Contents compound(Path file) throws IOException {
    String name = file.getFileName().toString();
    CompoundFile container = new CompoundFile(Files.readAllBytes(file));
    if (container.isCut()) {
      throw BadFile.incomplete(name);
    }
    if (container.has("EncryptedPackage") || container.isEncryptedDocument()) {
      throw BadFile.encrypted(name);
    }
    if (container.has("WordDocument")) {
      return as(FileKind.DOC);
    }
    if (container.has("PowerPoint Document")) {
      return like("looks.presentation");
    }
    if (container.has("Workbook") || container.has("Book")) {
      return like("looks.spreadsheet");
    }
    return like(container.has("__substg1.0_") ? "looks.mail" : "looks.unknown");
  }
}

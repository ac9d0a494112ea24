package org.manicule.io.tika;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.manicule.api.Issue;
import org.manicule.api.importing.Draft;
import org.manicule.api.task.Monitor;
import org.manicule.io.tika.draft.BadFile;
import org.manicule.io.tika.draft.Characters;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.draft.Reading;
import org.manicule.io.tika.furniture.FurnitureFinder;
import org.manicule.io.tika.markup.Ebook;
import org.manicule.io.tika.markup.OldWordDocument;
import org.manicule.io.tika.markup.WebPage;
import org.manicule.io.tika.office.OdfDocument;
import org.manicule.io.tika.office.WordDocument;
import org.manicule.io.tika.pdf.PdfDocument;
import org.manicule.io.tika.rtf.RtfDocument;
import org.manicule.io.tika.text.Decoding;
import org.manicule.io.tika.text.Markdown;
import org.manicule.io.tika.text.PlainText;

/** Finds the reader for what a file really is, and checks what it brings. */
final class Readers {
  private Readers() {}

  static Draft read(SourceFile file, Monitor monitor) throws IOException {
    Contents contents = Contents.of(file.path());
    FileKind kind = contents.kind();
    if (kind == null) {
      boolean promisesText = FileKind.named(file.name()).filter(FileKind::isText).isPresent();
      throw promisesText
          ? BadFile.binary(file.name(), contents.looksLike())
          : BadFile.foreign(file.name(), contents.looksLike());
    }
    if (kind.hasHeaders()) {
      return MailDrafts.read(file, kind, monitor);
    }
    Reading reading = read(file, kind, monitor);
    monitor.checkCancelled();
    if (Characters.isBlank(reading.text())) {
      throw BadFile.withoutText(file.name());
    }
    Draft draft = DraftMaker.draft(file.name(), withMislabelling(reading, file, kind));
    return kind == FileKind.HTML ? WebAddress.addTo(draft, file.path()) : draft;
  }

  private static Reading read(SourceFile file, FileKind kind, Monitor monitor) throws IOException {
    return switch (kind) {
      case TXT, MD -> text(file, kind);
      default -> withFurniture(document(file, kind, monitor));
    };
  }

  private static Reading document(SourceFile file, FileKind kind, Monitor monitor)
      throws IOException {
    return switch (kind) {
      case HTML -> WebPage.read(file.name(), Files.readAllBytes(file.path()), file.charset());
      case DOCX -> WordDocument.read(file.path());
      case ODT -> OdfDocument.read(file.path());
      case PDF -> PdfDocument.read(file.path(), file.scanLanguages(), monitor);
      case DOC -> OldWordDocument.read(file.path());
      case RTF -> RtfDocument.read(file.path());
      case EPUB -> Ebook.read(file.path(), monitor);
      case TXT, MD, EML, MBOX, MHTML ->
          throw new IllegalArgumentException("no document of one text: " + kind);
    };
  }

  static Reading withFurniture(Reading reading) {
    return reading.withPieces(FurnitureFinder.mark(reading.text(), reading.pieces()));
  }

  private static Reading text(SourceFile file, FileKind kind) throws IOException {
    byte[] bytes = Files.readAllBytes(file.path());
    Optional<Decoding> found =
        file.charset() == null
            ? Decoding.of(bytes)
            : Optional.of(Decoding.as(file.charset(), bytes));
    Decoding decoding =
        found.orElseThrow(() -> BadFile.binary(file.name(), Messages.text("looks.unknown")));
    String text = decoding.text();
    Reading reading =
        kind == FileKind.MD ? withFurniture(Markdown.read(text)) : PlainText.read(text);
    return withEncodingIssues(reading, decoding, file.name());
  }

  private static Reading withEncodingIssues(Reading reading, Decoding decoding, String file) {
    Reading result = reading;
    String charset = decoding.charset().name();
    if (!decoding.sure()) {
      result = result.withIssue(Issue.note(file, Messages.text("issue.encoding", charset)));
    }
    if (decoding.replaced() > 0) {
      String words = Messages.text("issue.undecodable", decoding.replaced(), charset);
      result = result.withIssue(Issue.warning(file, words));
    }
    if (decoding.nuls() > 0) {
      String words = Messages.text("issue.nul", decoding.nuls());
      result = result.withIssue(Issue.warning(file, words));
    }
    return result;
  }

  static Reading withMislabelling(Reading reading, SourceFile file, FileKind kind) {
    Optional<FileKind> named = FileKind.named(file.name());
    if (named.isEmpty() || named.get() == kind) {
      return reading;
    }
    String words = Messages.text("issue.mislabelled", named.get().words(), kind.words());
    return reading.withIssue(Issue.warning(file.name(), words));
  }
}

package org.manicule.io.tika;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.manicule.api.Format;
import org.manicule.io.tika.draft.Messages;

/** The kinds of files that are read here. */
enum FileKind {
  TXT(List.of("txt", "text"), "text/plain"),
  MD(List.of("md", "markdown"), "text/markdown"),
  HTML(List.of("html", "htm", "xhtml"), "text/html", "application/xhtml+xml"),
  DOCX(
      List.of("docx", "docm", "dotx"),
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  DOC(List.of("doc", "dot"), "application/msword"),
  ODT(List.of("odt", "ott"), "application/vnd.oasis.opendocument.text"),
  RTF(List.of("rtf"), "application/rtf", "text/rtf"),
  PDF(List.of("pdf"), "application/pdf"),
  EPUB(List.of("epub"), "application/epub+zip"),
  EML(List.of("eml"), "message/rfc822"),
  MBOX(List.of("mbox", "mbx"), "application/mbox"),
  MHTML(List.of("mhtml", "mht"), "multipart/related");

  private final List<String> extensions;
  private final List<String> mediaTypes;

  FileKind(List<String> extensions, String... mediaTypes) {
    this.extensions = extensions;
    this.mediaTypes = List.of(mediaTypes);
  }

  /** The kind that a file's name promises. */
  static Optional<FileKind> named(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String extension = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    return dot < 0
        ? Optional.empty()
        : Arrays.stream(values()).filter(kind -> kind.extensions.contains(extension)).findFirst();
  }

  Format format() {
    return new Format(id(), words(), ordered(extensions), ordered(mediaTypes));
  }

  /** What it is called in front of researchers. */
  String words() {
    return Messages.text("format." + id());
  }

  /** Kinds that are nothing but letters; their names decide how they are read. */
  boolean isText() {
    return this == TXT || this == MD || this == HTML;
  }

  /** Kinds that begin with the headers of a mail. */
  boolean hasHeaders() {
    return this == EML || this == MBOX || this == MHTML;
  }

  private String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Set<String> ordered(List<String> words) {
    return new LinkedHashSet<>(words);
  }
}

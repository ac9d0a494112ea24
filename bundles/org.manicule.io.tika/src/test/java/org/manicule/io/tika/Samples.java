package org.manicule.io.tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The same short report in every format. */
final class Samples {
  private Samples() {}

  static List<Path> ofEachFormat(Path folder) throws IOException {
    return List.of(
        txt(folder),
        md(folder),
        html(folder),
        docx(folder),
        doc(folder),
        odt(folder),
        rtf(folder),
        pdf(folder),
        epub(folder),
        eml(folder),
        mbox(folder),
        mhtml(folder));
  }

  private static final String MAIL =
      "From: Ada <ada@example.org>\n"
          + "To: bo@example.org\n"
          + "Subject: The Lantern Report\n"
          + "Content-Type: text/plain; charset=utf-8\n\n"
          + "The keeper walked the wall 😀 each evening.\n";

  static Path eml(Path folder) throws IOException {
    return Reads.write(folder, "report.eml", MAIL);
  }

  static Path mbox(Path folder) throws IOException {
    return Reads.write(folder, "report.mbox", "From ada\n" + MAIL + "\nFrom ada\n" + MAIL);
  }

  static Path mhtml(Path folder) throws IOException {
    return Reads.write(
        folder,
        "report.mhtml",
        "From: <Saved by Blink>\nMIME-Version: 1.0\nSubject: x\nContent-Type: multipart/related;"
            + " boundary=\"b\"\n\n--b\nContent-Type: text/html; charset=utf-8\n\n<h1>The Lantern"
            + " Report</h1><p>The keeper walked the wall 😀 each evening.</p>\n--b--\n");
  }

  static Path txt(Path folder) throws IOException {
    return Reads.write(
        folder,
        "report.txt",
        "The Lantern Report\n\nThe keeper walked the wall 😀 each evening.\n\n• oil\n• a bell\n");
  }

  static Path md(Path folder) throws IOException {
    return Reads.write(
        folder,
        "report.md",
        "# The Lantern Report\n\n"
            + "The keeper *walked* the wall 😀 each evening.\n\n"
            + "- oil\n"
            + "- a bell\n");
  }

  static Path html(Path folder) throws IOException {
    return Reads.write(
        folder,
        "report.html",
        "<!DOCTYPE html><html lang=en><title>x</title><body><h1>The Lantern Report</h1>"
            + "<p>The keeper walked the wall 😀 each evening.<ul><li>oil<li>a bell</ul>");
  }

  static Path docx(Path folder) throws IOException {
    return Zips.docx(
            Zips.p("Heading1", "The Lantern Report")
                + Zips.p("The keeper walked the wall 😀 each evening."))
        .write(folder, "report.docx");
  }

  static Path odt(Path folder) throws IOException {
    return Zips.odt(
            "",
            "<text:h text:outline-level=\"1\">The Lantern Report</text:h>"
                + "<text:p>The keeper walked the wall 😀 each evening.</text:p>")
        .write(folder, "report.odt");
  }

  static Path rtf(Path folder) throws IOException {
    return Reads.write(
        folder,
        "report.rtf",
        "{\\rtf1\\ansi{\\stylesheet{\\s1 heading 1;}}\\pard\\s1 The Lantern Report\\par\n"
            + "\\pard The keeper walked the wall \\u-10179?\\u-8704? each evening.\\par}");
  }

  static Path pdf(Path folder) throws IOException {
    return new Pdfs()
        .heading(18, "The Lantern Report")
        .lines("The keeper walked the wall each evening, whatever the weather was, and", "wrote.")
        .save(folder, "report.pdf");
  }

  static Path epub(Path folder) throws IOException {
    return Zips.epub(
            "<h1>The Lantern Report</h1><p>The keeper walked the wall 😀 each evening.</p>")
        .write(folder, "report.epub");
  }

  /** Made with a word processor, since nothing simpler writes this format. */
  static Path doc(Path folder) throws IOException {
    return copy("lantern.doc", folder.resolve("report.doc"));
  }

  static Path docWithNotes(Path folder) throws IOException {
    return copy("lantern-notes.doc", folder.resolve("notes.doc"));
  }

  private static Path copy(String resource, Path file) throws IOException {
    if (Files.notExists(file)) {
      try (InputStream in = Samples.class.getResourceAsStream(resource)) {
        Files.copy(Objects.requireNonNull(in), file);
      }
    }
    return file;
  }
}

package org.manicule.io.tika;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs documents that are ZIP archives, part by part. */
final class Zips {
  private final Map<String, String> parts = new LinkedHashMap<>();

  static final String WORD_NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  static final String ODF_NAMESPACES =
      "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
          + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"";

  Zips with(String part, String contents) {
    parts.put(part, contents);
    return this;
  }

  Path write(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  /** A Word document with this body, headings in the styles {@code Heading1} and so on. */
  static Zips docx(String body) {
    return new Zips()
        .with(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")
        .with(
            "word/document.xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document "
                + WORD_NAMESPACES
                + "><w:body>"
                + body
                + "</w:body></w:document>")
        .with(
            "word/styles.xml",
            "<w:styles "
                + WORD_NAMESPACES
                + ">"
                + "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + style("Heading1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>")
                + style("Heading2", "heading 2", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
                + style("Mine", "My heading", "<w:basedOn w:val=\"Heading2\"/>")
                + "</w:styles>");
  }

  private static String style(String id, String name, String more) {
    return "<w:style w:type=\"paragraph\" w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/>"
        + more
        + "</w:style>";
  }

  /** A paragraph of a Word document. */
  static String p(String words) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
  }

  static String p(String style, String words) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/></w:pPr><w:r><w:t>"
        + words
        + "</w:t></w:r></w:p>";
  }

  /** An OpenDocument text with these automatic styles and this body. */
  static Zips odt(String styles, String body) {
    return new Zips()
        .with("mimetype", "application/vnd.oasis.opendocument.text")
        .with(
            "content.xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
                + ODF_NAMESPACES
                + ">"
                + "<office:automatic-styles>"
                + styles
                + "</office:automatic-styles>"
                + "<office:body><office:text>"
                + body
                + "</office:text></office:body>"
                + "</office:document-content>");
  }

  /** An e-book with these chapters, in this order. */
  static Zips epub(String... chapters) {
    StringBuilder manifest = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    Zips zip = new Zips().with("mimetype", "application/epub+zip");
    for (int i = 0; i < chapters.length; i++) {
      zip.with(
          "OEBPS/text/chapter " + i + ".xhtml",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\">"
              + "<head><title/></head><body>"
              + chapters[i]
              + "</body></html>");
      manifest.append(
          "<item id=\"c"
              + i
              + "\" href=\"text/chapter%20"
              + i
              + ".xhtml\" media-type=\"application/xhtml+xml\"/>");
      spine.append("<itemref idref=\"c" + i + "\"/>");
    }
    return zip.with(
            "META-INF/container.xml",
            "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
                + "<rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>")
        .with(
            "OEBPS/book.opf",
            "<package xmlns=\"http://www.idpf.org/2007/opf\"><metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<dc:title>The Lantern Book</dc:title><dc:creator>Ada Quill</dc:creator>"
                + "<dc:date>2020-03</dc:date><dc:language>en-GB</dc:language></metadata>"
                + "<manifest>"
                + manifest
                + "</manifest><spine>"
                + spine
                + "</spine></package>");
  }
}

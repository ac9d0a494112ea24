package org.manicule.benchmarks.imports.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a text as a Word file, each paragraph in two runs as word processors split them. */
final class MadeDocx {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String OFFICE = "application/vnd.openxmlformats-";
  private static final String SCHEMAS = "http://schemas.openxmlformats.org/";
  private static final int FIRST_RUN = 20;

  private MadeDocx() {}

  static byte[] of(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(zip, "[Content_Types].xml", types());
      entry(zip, "_rels/.rels", relations());
      entry(zip, "word/document.xml", document(text));
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String words) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((HEAD + words).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String types() {
    return ("<Types xmlns=\"" + SCHEMAS + "package/2006/content-types\">")
        + ("<Default Extension=\"rels\" ContentType=\"" + OFFICE)
        + "package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + ("<Override PartName=\"/word/document.xml\" ContentType=\"" + OFFICE)
        + "officedocument.wordprocessingml.document.main+xml\"/></Types>";
  }

  private static String relations() {
    return ("<Relationships xmlns=\"" + SCHEMAS + "package/2006/relationships\">")
        + ("<Relationship Id=\"rId1\" Type=\"" + SCHEMAS)
        + "officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
        + "</Relationships>";
  }

  private static String document(String text) {
    StringBuilder xml =
        new StringBuilder(
            "<w:document xmlns:w=\"" + SCHEMAS + "wordprocessingml/2006/main\"><w:body>");
    for (String paragraph : text.strip().split("\n\n")) {
      int cut = paragraph.indexOf(' ', Math.min(FIRST_RUN, paragraph.length()));
      int first = cut < 0 ? paragraph.length() : cut;
      xml.append("<w:p>");
      run(xml, "<w:rPr><w:b/></w:rPr>", paragraph.substring(0, first));
      run(xml, "", paragraph.substring(first));
      xml.append("</w:p>");
    }
    return xml.append("<w:sectPr/></w:body></w:document>").toString();
  }

  private static void run(StringBuilder xml, String look, String words) {
    xml.append("<w:r>").append(look).append("<w:t xml:space=\"preserve\">");
    xml.append(MadePage.escaped(words)).append("</w:t></w:r>");
  }
}

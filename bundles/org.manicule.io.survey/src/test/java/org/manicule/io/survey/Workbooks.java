package org.manicule.io.survey;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes spreadsheets part by part, so that each oddity can be put where it is wanted. */
final class Workbooks {
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private final Map<String, String> parts = new LinkedHashMap<>();
  private String sheets = "";
  private String relations = "";
  private String properties = "";
  private int count;

  private Workbooks() {}

  static Workbooks xlsx() {
    Workbooks made = new Workbooks();
    made.parts.put("[Content_Types].xml", "<Types/>");
    made.parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Id='r1' Type='"
            + REL
            + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
    made.relations =
        relation("s", "sharedStrings", "sharedStrings.xml") + relation("t", "styles", "styles.xml");
    return made;
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id='"
        + id
        + "' Type='"
        + REL
        + "/"
        + type
        + "' Target='"
        + target
        + "'/>";
  }

  /** Adds a sheet; rows are {@code <row>} elements, and what follows them stands after. */
  Workbooks sheet(String name, String state, String rows, String after) {
    count++;
    sheets += "<sheet name='" + name + "' state='" + state + "' r:id='w" + count + "'/>";
    relations += relation("w" + count, "worksheet", "worksheets/sheet" + count + ".xml");
    parts.put(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
    return this;
  }

  Workbooks sheet(String name, String rows) {
    return sheet(name, "visible", rows, "");
  }

  Workbooks from1904() {
    properties = "<workbookPr date1904='1'/>";
    return this;
  }

  Workbooks part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  /** The same styles as another workbook. */
  Workbooks stylesOf(Workbooks other) {
    return part("xl/styles.xml", other.parts.getOrDefault("xl/styles.xml", ""));
  }

  /** Formats of numbers by their ids; cells refer to them by place. */
  Workbooks styles(String formats, int... ids) {
    StringBuilder xfs = new StringBuilder();
    for (int id : ids) {
      xfs.append("<xf numFmtId='").append(id).append("'/>");
    }
    return part(
        "xl/styles.xml",
        "<styleSheet><numFmts>"
            + formats
            + "</numFmts><cellXfs>"
            + xfs
            + "</cellXfs></styleSheet>");
  }

  Path write(Path file) throws IOException {
    if (!sheets.isEmpty()) {
      parts.put(
          "xl/workbook.xml",
          "<workbook xmlns:r='"
              + REL
              + "'>"
              + properties
              + "<sheets>"
              + sheets
              + "</sheets></workbook>");
      parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    }
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

  /** A row of texts. */
  static String row(int number, String... cells) {
    StringBuilder row = new StringBuilder("<row r='" + number + "'>");
    for (int i = 0; i < cells.length; i++) {
      char column = (char) ('A' + i);
      row.append("<c r='").append(column).append(number).append("' ");
      // What begins like a tag stands as it is.
      row.append(
          cells[i].startsWith("t=") || cells[i].startsWith("s=") || cells[i].startsWith("><")
              ? cells[i] + "</c>"
              : "t='inlineStr'><is><t>" + cells[i] + "</t></is></c>");
    }
    return row + "</row>";
  }

  /** An OpenDocument spreadsheet whose content has these styles and sheets. */
  static Workbooks ods(String styles, String tables) {
    Workbooks made = new Workbooks();
    made.parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    made.parts.put("META-INF/manifest.xml", "<manifest/>");
    made.parts.put(
        "content.xml",
        "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x' xmlns:style='s'"
            + " xmlns:calcext='c'><office:automatic-styles>"
            + styles
            + "</office:automatic-styles><office:body><office:spreadsheet>"
            + tables
            + "</office:spreadsheet></office:body></office:document-content>");
    return made;
  }

  /** A row of an OpenDocument sheet: texts, or whole cells. */
  static String odsRow(String... cells) {
    StringBuilder row = new StringBuilder("<table:table-row>");
    for (String cell : cells) {
      row.append(
          cell.startsWith("<")
              ? cell
              : "<table:table-cell office:value-type='string'><text:p>"
                  + cell
                  + "</text:p></table:table-cell>");
    }
    return row + "</table:table-row>";
  }
}

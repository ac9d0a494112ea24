package org.manicule.io.survey.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.manicule.api.Issue;
import org.manicule.api.importing.SafeArchive;
import org.manicule.api.task.Monitor;
import org.manicule.io.survey.table.Sheets.Sheet;

/** A sheet of an Excel workbook. */
final class XlsxTable implements TableFile {
  private final SafeArchive archive;
  private final Sheets sheets;
  private final SharedStrings strings;
  private final NumberStyles styles;
  private final SerialDates dates;
  private final Oddities oddities = new Oddities();

  private XlsxTable(SafeArchive archive, Workbook workbook, Sheets sheets) throws IOException {
    this.archive = archive;
    this.sheets = sheets;
    this.strings = SharedStrings.of(archive, workbook.part("sharedStrings"));
    this.styles = NumberStyles.of(archive, workbook.part("styles"));
    this.dates = new SerialDates(workbook.from1904);
  }

  static XlsxTable open(Path file, TableSettings settings) throws IOException {
    SafeArchive archive = SafeArchive.open(file, SafeArchive.TABLE);
    try {
      Workbook workbook = Workbook.of(archive);
      Sheets sheets = Sheets.choose(workbook.sheets, settings.sheet(), archive.fileName());
      return new XlsxTable(archive, workbook, sheets);
    } catch (RuntimeException | IOException | Error e) {
      archive.close();
      throw e;
    }
  }

  /** The list of sheets and where the parts lie. */
  private static final class Workbook {
    private final Map<String, String> targets = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;

    static Workbook of(SafeArchive archive) throws IOException {
      Workbook workbook = new Workbook();
      Map<String, String> roots = new HashMap<>();
      archive.read("_rels/.rels", xml -> relations(xml, "", new HashMap<>(), roots));
      String main = roots.getOrDefault("officeDocument", "xl/workbook.xml");
      String folder = main.substring(0, main.lastIndexOf('/') + 1);
      String relations = folder + "_rels/" + main.substring(folder.length()) + ".rels";
      archive.read(relations, xml -> relations(xml, folder, workbook.targets, workbook.parts));
      archive.read(main, workbook::read);
      return workbook;
    }

    private static void relations(
        XMLStreamReader xml, String folder, Map<String, String> byId, Map<String, String> byType)
        throws XMLStreamException {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT
            && xml.getLocalName().equals("Relationship")) {
          String target = Xml.attribute(xml, "Target", "");
          String part = target.startsWith("/") ? target.substring(1) : folder + target;
          String type = Xml.attribute(xml, "Type", "");
          byId.put(Xml.attribute(xml, "Id", ""), part);
          byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), part);
        }
      }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        if (xml.getLocalName().equals("workbookPr")) {
          from1904 = Xml.flag(xml, "date1904");
        } else if (xml.getLocalName().equals("sheet")) {
          String part = targets.getOrDefault(Xml.attribute(xml, "id", ""), "");
          boolean hidden = !Xml.attribute(xml, "state", "visible").equals("visible");
          if (part.contains("worksheets/")) { // charts and dialogs are sheets too
            sheets.add(new Sheet(Xml.attribute(xml, "name", ""), part, hidden));
          }
        }
      }
    }

    String part(String type) {
      return parts.getOrDefault(type, "");
    }
  }

  @Override
  public void read(Predicate<TableRow> visitor, Monitor monitor) throws IOException {
    oddities.clear();
    XlsxRows rows = new XlsxRows(strings, styles, dates, oddities, archive.fileName());
    archive.read(sheets.chosen().part(), xml -> rows.read(xml, visitor, monitor));
  }

  @Override
  public List<Issue> issues() {
    List<Issue> issues = new ArrayList<>();
    issues.add(sheets.issue(archive.fileName()));
    issues.addAll(oddities.issues(archive.fileName()));
    return issues;
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}

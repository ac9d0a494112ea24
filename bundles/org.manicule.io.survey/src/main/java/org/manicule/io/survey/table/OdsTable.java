package org.manicule.io.survey.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.manicule.api.Issue;
import org.manicule.api.importing.SafeArchive;
import org.manicule.api.task.Monitor;
import org.manicule.io.survey.table.Sheets.Sheet;

/** A sheet of an OpenDocument spreadsheet. */
final class OdsTable implements TableFile {
  private static final String CONTENT = "content.xml";
  private static final int MANIFEST = 1 << 20;

  private final SafeArchive archive;
  private final Sheets sheets;
  private final Oddities oddities = new Oddities();

  private OdsTable(SafeArchive archive, Sheets sheets) {
    this.archive = archive;
    this.sheets = sheets;
  }

  static OdsTable open(Path file, TableSettings settings) throws IOException {
    SafeArchive archive = SafeArchive.open(file, SafeArchive.TABLE);
    try {
      String manifest =
          new String(archive.head("META-INF/manifest.xml", MANIFEST), StandardCharsets.UTF_8);
      if (manifest.contains("encryption-data")) {
        throw Messages.problem("encrypted", archive.fileName());
      }
      List<Sheet> all = new ArrayList<>();
      archive.read(CONTENT, xml -> listSheets(xml, all));
      return new OdsTable(archive, Sheets.choose(all, settings.sheet(), archive.fileName()));
    } catch (RuntimeException | IOException | Error e) {
      archive.close();
      throw e;
    }
  }

  private static void listSheets(XMLStreamReader xml, List<Sheet> all) throws XMLStreamException {
    Set<String> hidden = new HashSet<>();
    String style = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "style" -> style = Xml.attribute(xml, "name", "");
        case "table-properties" -> {
          if (Xml.attribute(xml, "display", "true").equals("false")) {
            hidden.add(style);
          }
        }
        case "table" -> {
          boolean isHidden = hidden.contains(Xml.attribute(xml, "style-name", ""));
          all.add(new Sheet(Xml.attribute(xml, "name", ""), String.valueOf(all.size()), isHidden));
          Xml.skip(xml);
        }
        default -> {}
      }
    }
  }

  @Override
  public void read(Predicate<TableRow> visitor, Monitor monitor) throws IOException {
    oddities.clear();
    int wanted = Integer.parseInt(sheets.chosen().part());
    OdsRows rows = new OdsRows(oddities, archive.fileName());
    archive.read(
        CONTENT,
        xml -> {
          int number = 0;
          while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals("table")) {
              if (number++ == wanted) {
                rows.read(xml, visitor, monitor);
                return;
              }
              Xml.skip(xml);
            }
          }
        });
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

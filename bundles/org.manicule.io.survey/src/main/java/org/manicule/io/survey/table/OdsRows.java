package org.manicule.io.survey.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.manicule.api.task.Monitor;

/** Walks over the rows of one sheet of an OpenDocument spreadsheet. */
final class OdsRows {
  private final Oddities oddities;
  private final String fileName;
  private long row = 1;

  OdsRows(Oddities oddities, String fileName) {
    this.oddities = oddities;
    this.fileName = fileName;
  }

  /** The reader stands at the start of the sheet. */
  void read(XMLStreamReader xml, Predicate<TableRow> visitor, Monitor monitor)
      throws XMLStreamException {
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table")) {
        return;
      }
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("table-row")) {
        monitor.checkCancelled();
        if (!visitRow(xml, visitor)) {
          return;
        }
      }
    }
  }

  private boolean visitRow(XMLStreamReader xml, Predicate<TableRow> visitor)
      throws XMLStreamException {
    int times = Math.max(1, Xml.number(xml, "number-rows-repeated", 1));
    boolean hidden = !Xml.attribute(xml, "visibility", "visible").equals("visible");
    List<Cell> cells = cells(xml);
    long first = row;
    row += times;
    if (new TableRow(first, cells).isBlank()) {
      return true;
    }
    for (long number = first; number < row; number++) {
      if (hidden) {
        oddities.add("issue.hidden.rows", String.valueOf(number));
      }
      if (!visitor.test(new TableRow(number, cells))) {
        return false;
      }
    }
    return true;
  }

  private List<Cell> cells(XMLStreamReader xml) throws XMLStreamException {
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    while (xml.next() != XMLStreamConstants.END_ELEMENT || !isRow(xml)) {
      if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      String name = xml.getLocalName();
      if (!name.equals("table-cell") && !name.equals("covered-table-cell")) {
        Xml.skip(xml);
        continue;
      }
      int times = Math.max(1, Xml.number(xml, "number-columns-repeated", 1));
      Cell cell = cell(xml, column);
      if (!cell.isEmpty()) {
        if (column + (long) times > Limits.COLUMNS) {
          throw Messages.problem("too.many.columns", fileName, row, Limits.COLUMNS);
        }
        while (cells.size() < column) {
          cells.add(Cell.EMPTY);
        }
        for (int i = 0; i < times; i++) {
          cells.add(cell);
        }
      }
      column = (int) Math.min(Limits.COLUMNS + 1L, column + (long) times);
    }
    return cells;
  }

  private static boolean isRow(XMLStreamReader xml) {
    return xml.getLocalName().equals("table-row");
  }

  private Cell cell(XMLStreamReader xml, int column) throws XMLStreamException {
    boolean covered = xml.getLocalName().equals("covered-table-cell");
    int across = Xml.number(xml, "number-columns-spanned", 1);
    int down = Xml.number(xml, "number-rows-spanned", 1);
    boolean formula = Xml.attribute(xml, "formula") != null;
    String type = type(xml);
    String value = value(xml, type);
    String shown = shown(xml);
    if (covered) {
      return Cell.EMPTY;
    }
    if (across > 1 || down > 1) {
      String end = Oddities.cell(column + across - 1, row + down - 1);
      oddities.add("issue.merged", Oddities.cell(column, row) + ":" + end);
    }
    if (type.equals("error") || (formula && shown.matches("#[A-Z0-9/!?]+|Err:\\d+"))) {
      oddities.add("issue.error", Oddities.cell(column, row) + " " + shown);
      return new Cell(Cell.Kind.ERROR, shown);
    }
    if (formula && value.isEmpty() && shown.isEmpty()) {
      oddities.add("issue.formula", Oddities.cell(column, row));
    }
    return cell(type, value, shown);
  }

  /** The type with which LibreOffice marks an error, else that of the standard. */
  private static String type(XMLStreamReader xml) {
    String type = "";
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("value-type")) {
        String value = xml.getAttributeValue(i);
        type = value.equals("error") || type.isEmpty() ? value : type;
      }
    }
    return type;
  }

  private static String value(XMLStreamReader xml, String type) {
    return switch (type) {
      case "float", "percentage", "currency" -> Xml.attribute(xml, "value", "");
      case "date" -> Xml.attribute(xml, "date-value", "");
      case "time" -> Xml.attribute(xml, "time-value", "");
      case "boolean" -> Xml.attribute(xml, "boolean-value", "");
      default -> Xml.attribute(xml, "string-value", "");
    };
  }

  private static Cell cell(String type, String value, String shown) {
    if (value.isEmpty()) {
      return Cell.text(shown);
    }
    try {
      return switch (type) {
        case "float", "currency" -> number(new BigDecimal(value), shown);
        case "percentage" ->
            new Cell(
                Cell.Kind.PERCENT,
                SerialDates.number(new BigDecimal(value).movePointRight(2)).text());
        case "date" -> new Cell(Cell.Kind.DATE, XlsxRows.isoDay(value));
        case "time" -> Cell.text(time(value));
        case "boolean" -> new Cell(Cell.Kind.YES_NO, value);
        default -> Cell.text(value);
      };
    } catch (NumberFormatException | DateTimeException e) {
      return Cell.text(shown.isEmpty() ? value : shown);
    }
  }

  /** A number that is shown with zeros before it is the name of something. */
  private static Cell number(BigDecimal value, String shown) {
    boolean padded = shown.matches("0\\d+") && new BigDecimal(shown).compareTo(value) == 0;
    return padded ? Cell.text(shown) : SerialDates.number(value);
  }

  private static String time(String iso) {
    long seconds = Duration.parse(iso).toSeconds();
    return String.format(
        Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** The words in a cell, without the comments on it; goes to its end. */
  private static String shown(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.CHARACTERS && depth > 1) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth += enter(xml, text) ? 1 : 0;
      }
    }
    return text.toString();
  }

  private static boolean enter(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "annotation" -> {
        Xml.skip(xml);
        return false;
      }
      case "p" -> text.append(text.length() > 0 ? "\n" : "");
      case "s" -> text.append(" ".repeat(Math.min(1000, Math.max(1, Xml.number(xml, "c", 1)))));
      case "tab" -> text.append('\t');
      case "line-break" -> text.append('\n');
      default -> {}
    }
    return true;
  }
}

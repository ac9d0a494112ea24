package org.manicule.io.survey.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.manicule.api.task.Monitor;

/** Walks over the rows of one sheet of an Excel workbook. */
final class XlsxRows {
  private final SharedStrings strings;
  private final NumberStyles styles;
  private final SerialDates dates;
  private final Oddities oddities;
  private final String fileName;
  private long row;

  XlsxRows(
      SharedStrings strings,
      NumberStyles styles,
      SerialDates dates,
      Oddities oddities,
      String fileName) {
    this.strings = strings;
    this.styles = styles;
    this.dates = dates;
    this.oddities = oddities;
    this.fileName = fileName;
  }

  void read(XMLStreamReader xml, Predicate<TableRow> visitor, Monitor monitor)
      throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "row" -> {
          TableRow read = row(xml);
          if (row % 500 == 0) {
            monitor.checkCancelled();
          }
          if (!read.isBlank() && !visitor.test(read)) {
            return;
          }
        }
        case "mergeCell" -> oddities.add("issue.merged", Xml.attribute(xml, "ref", "?"));
        default -> {}
      }
    }
  }

  private TableRow row(XMLStreamReader xml) throws XMLStreamException {
    row = Xml.number(xml, "r", (int) row + 1);
    boolean hidden = Xml.flag(xml, "hidden");
    List<Cell> cells = new ArrayList<>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("row")) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("c")) {
          cell(xml, cells);
        } else {
          Xml.skip(xml);
        }
      }
    }
    TableRow read = new TableRow(row, cells);
    if (hidden && !read.isBlank()) {
      oddities.add("issue.hidden.rows", String.valueOf(row));
    }
    return read;
  }

  private void cell(XMLStreamReader xml, List<Cell> cells) throws XMLStreamException {
    int column = column(Xml.attribute(xml, "r"), cells.size());
    if (column >= Limits.COLUMNS) {
      throw Messages.problem("too.many.columns", fileName, row, Limits.COLUMNS);
    }
    String type = Xml.attribute(xml, "t", "n");
    int style = Xml.number(xml, "s", 0);
    String value = null;
    boolean formula = false;
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = Xml.text(xml);
          case "is" -> value = SharedStrings.richText(xml);
          case "f" -> {
            formula = true;
            Xml.skip(xml);
          }
          default -> Xml.skip(xml);
        }
      }
    }
    Cell cell = value == null ? Cell.EMPTY : cell(type, value, style, column);
    if (formula && value == null) {
      oddities.add("issue.formula", Oddities.cell(column, row));
    }
    put(cells, column, cell);
  }

  private static void put(List<Cell> cells, int column, Cell cell) {
    if (cell.isEmpty() || column < cells.size()) {
      return;
    }
    while (cells.size() < column) {
      cells.add(Cell.EMPTY);
    }
    cells.add(cell);
  }

  /** The column that {@code C7} names, from 0; the next one when nothing is named. */
  private static int column(@Nullable String reference, int next) {
    if (reference == null) {
      return next;
    }
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
      if (column > Limits.COLUMNS) {
        break;
      }
    }
    return column == 0 ? next : column - 1;
  }

  private Cell cell(String type, String value, int style, int column) {
    return switch (type) {
      case "s" -> Cell.text(shared(value));
      case "str" -> Cell.text(SharedStrings.unescaped(value));
      case "inlineStr" -> Cell.text(value);
      case "b" -> new Cell(Cell.Kind.YES_NO, String.valueOf(value.strip().equals("1")));
      case "d" -> new Cell(Cell.Kind.DATE, isoDay(value.strip()));
      case "e" -> {
        oddities.add("issue.error", Oddities.cell(column, row) + " " + value.strip());
        yield new Cell(Cell.Kind.ERROR, value.strip());
      }
      default -> value.isBlank() ? Cell.EMPTY : dates.cell(value, styles.get(style));
    };
  }

  private String shared(String number) {
    try {
      return strings.get(new BigDecimal(number.strip()).intValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      throw Messages.problem(e, "broken.sheet", fileName);
    }
  }

  static String isoDay(String iso) {
    return iso.replaceFirst("T00:00(:00(\\.0+)?)?$", "").replace('T', ' ');
  }
}

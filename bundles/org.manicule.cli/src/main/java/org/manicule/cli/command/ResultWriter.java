package org.manicule.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.manicule.api.analysis.AnalysisResult;
import org.manicule.api.analysis.Matrix;
import org.manicule.api.analysis.Passages;
import org.manicule.api.analysis.Table;
import org.manicule.api.model.CodePoints;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Passage;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.project.ProjectData;
import org.manicule.cli.output.JsonRows;
import org.manicule.cli.output.Messages;
import org.manicule.cli.output.Output;
import org.manicule.cli.output.TextTable;

/** Writes what an analysis returned, as an aligned table or as JSON. */
final class ResultWriter {
  private static final Messages MESSAGES = Subcommand.MESSAGES;

  private final ProjectData project;
  private final Output output;
  private final boolean json;

  ResultWriter(ProjectData project, Output output, boolean json) {
    this.project = project;
    this.output = output;
    this.json = json;
  }

  void write(Matrix matrix) {
    if (json) {
      try (JsonRows rows = output.json()) {
        IntStream.range(0, matrix.rows().size())
            .forEach(index -> rows.row(row -> write(matrix, index, row)));
      }
    } else {
      print(matrix);
    }
  }

  private static void write(Matrix matrix, int index, JsonRows.Row row) {
    row.text("row", matrix.rows().get(index))
        .object(
            "cells",
            cells -> {
              for (int column = 0; column < matrix.columns().size(); column++) {
                cells.number(matrix.columns().get(column), matrix.at(index, column));
              }
            })
        .number("total", matrix.rowTotal(index));
  }

  private void print(Matrix matrix) {
    int columns = matrix.columns().size();
    List<String> heads = new ArrayList<>();
    heads.add("");
    heads.addAll(matrix.columns());
    heads.add(MESSAGES.text("column.total"));
    TextTable table = new TextTable(heads).right(IntStream.rangeClosed(1, columns + 1).toArray());
    for (int row = 0; row < matrix.rows().size(); row++) {
      List<String> cells = new ArrayList<>();
      cells.add(indented(row, matrix.rows()));
      for (int column = 0; column < columns; column++) {
        cells.add(number(matrix.at(row, column)));
      }
      cells.add(number(matrix.rowTotal(row)));
      table.row(cells);
    }
    table.row(totals(matrix));
    title(matrix);
    output.line("");
    table.print(output);
  }

  /** A path below a row that stands above it is shortened to its end, as in the codebook. */
  private static String indented(int row, List<String> heads) {
    String head = heads.get(row);
    int depth = 0;
    int end = head.lastIndexOf(CodeTree.SEPARATOR);
    if (end < 0 || !heads.subList(0, row).contains(head.substring(0, end))) {
      return head;
    }
    for (int at = end; at >= 0; at = head.lastIndexOf(CodeTree.SEPARATOR, at - 1)) {
      depth++;
    }
    return "  ".repeat(depth) + head.substring(end + CodeTree.SEPARATOR.length());
  }

  private static List<String> totals(Matrix matrix) {
    List<String> cells = new ArrayList<>();
    cells.add(MESSAGES.text("column.total"));
    double sum = 0;
    for (int column = 0; column < matrix.columns().size(); column++) {
      cells.add(number(matrix.columnTotal(column)));
      sum += matrix.columnTotal(column);
    }
    cells.add(number(sum));
    return cells;
  }

  /** A dot for nothing lets the numbers stand out. */
  private static String number(double value) {
    if (value == 0) {
      return "·";
    }
    return value == Math.rint(value) ? Long.toString((long) value) : MESSAGES.text("number", value);
  }

  void write(Table table) {
    if (json) {
      try (JsonRows rows = output.json()) {
        for (List<Object> cells : table.rows()) {
          rows.row(
              row -> {
                for (int column = 0; column < cells.size(); column++) {
                  row.value(table.columns().get(column), cells.get(column));
                }
              });
        }
      }
    } else {
      TextTable text = new TextTable(table.columns());
      table.rows().forEach(cells -> text.row(cells.stream().map(String::valueOf).toList()));
      title(table);
      output.line("");
      text.print(output);
    }
  }

  void write(Passages passages) {
    if (json) {
      try (JsonRows rows = output.json()) {
        passages.hits().forEach(hit -> rows.row(row -> write(hit, row)));
      }
    } else {
      title(passages);
      for (Passages.Hit hit : passages.hits()) {
        SourceDocument document = document(hit.passage());
        output.line(
            MESSAGES.text(
                "table.passage",
                document.origin(hit.passage().location()).citation(),
                document.quoteOrName(hit.passage().location()),
                hit.note()));
      }
    }
  }

  private void write(Passages.Hit hit, JsonRows.Row row) {
    SourceDocument document = document(hit.passage());
    CodePoints positions = new CodePoints(document.text());
    var range = hit.passage().location().textRange();
    row.text("source", document.source().name())
        .value("start", range.map(r -> positions.ofUtf16(r.start())).orElse(null))
        .value("end", range.map(r -> positions.ofUtf16(r.end())).orElse(null))
        .text("quote", document.quoteOrName(hit.passage().location()))
        .text("note", hit.note());
  }

  private void title(AnalysisResult result) {
    output.line(
        project
            .onlyCoder()
            .map(coder -> MESSAGES.text("table.only", result.title(), coder.name()))
            .orElse(result.title()));
  }

  private SourceDocument document(Passage passage) {
    return project.sources().document(passage.source());
  }
}

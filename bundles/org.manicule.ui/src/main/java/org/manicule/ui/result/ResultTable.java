package org.manicule.ui.result;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.manicule.api.analysis.AnalysisResult;
import org.manicule.api.analysis.Matrix;
import org.manicule.api.analysis.Passages;
import org.manicule.api.analysis.Table;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.project.ProjectData;
import org.manicule.ui.words.Words;

/**
 * A result of an analysis as rows of text.
 *
 * @param title the caption
 * @param columns the column heads
 * @param numeric whether each column holds numbers, and so stands to the right
 * @param rows each with one cell for each column
 * @param passages the place that each row points to; empty when the rows point nowhere
 * @param only the only coder whose codings count, or null when those of all do
 */
public record ResultTable(
    String title,
    List<String> columns,
    List<Boolean> numeric,
    List<List<String>> rows,
    List<Passage> passages,
    @Nullable Id<Coder> only) {
  private static final Words WORDS = Words.beside(ResultTable.class);

  /**
   * A result as a table.
   *
   * @param project what was analysed, where quotes are read; its title says when that is one
   *     coder's part alone
   */
  public static ResultTable of(AnalysisResult result, ProjectData project) {
    ResultTable all = ofAll(result, project);
    return project.onlyCoder().map(all::of).orElse(all);
  }

  private ResultTable of(Coder coder) {
    String named = WORDS.get("result.only", title, coder.name());
    return new ResultTable(named, columns, numeric, rows, passages, coder.id());
  }

  private static ResultTable ofAll(AnalysisResult result, ProjectData project) {
    if (result instanceof Table table) {
      return of(table);
    }
    if (result instanceof Matrix matrix) {
      return of(matrix);
    }
    if (result instanceof Passages passages) {
      return of(passages, project);
    }
    List<String> row = List.of(WORDS.get("result.unknown"));
    return new ResultTable(
        result.title(), List.of(""), List.of(false), List.of(row), List.of(), null);
  }

  private static ResultTable of(Table table) {
    List<Boolean> numeric =
        IntStream.range(0, table.columns().size())
            .mapToObj(i -> table.rows().stream().allMatch(row -> row.get(i) instanceof Number))
            .toList();
    List<List<String>> rows =
        table.rows().stream().map(row -> row.stream().map(ResultTable::cell).toList()).toList();
    return new ResultTable(table.title(), table.columns(), numeric, rows, List.of(), null);
  }

  private static ResultTable of(Matrix matrix) {
    List<String> columns = new ArrayList<>(List.of(""));
    columns.addAll(matrix.columns());
    columns.add(WORDS.get("result.total"));
    List<Boolean> numeric = IntStream.range(0, columns.size()).mapToObj(i -> i > 0).toList();
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < matrix.rows().size(); row++) {
      List<String> cells = new ArrayList<>(List.of(matrix.rows().get(row)));
      for (int column = 0; column < matrix.columns().size(); column++) {
        cells.add(number(matrix.at(row, column)));
      }
      cells.add(number(matrix.rowTotal(row)));
      rows.add(cells);
    }
    rows.add(totals(matrix));
    return new ResultTable(matrix.title(), columns, numeric, rows, List.of(), null);
  }

  private static List<String> totals(Matrix matrix) {
    List<String> cells = new ArrayList<>(List.of(WORDS.get("result.total")));
    double all = 0;
    for (int column = 0; column < matrix.columns().size(); column++) {
      cells.add(number(matrix.columnTotal(column)));
      all += matrix.columnTotal(column);
    }
    cells.add(number(all));
    return cells;
  }

  private static ResultTable of(Passages passages, ProjectData project) {
    List<List<String>> rows = new ArrayList<>();
    Documents documents = new Documents(project);
    for (Passages.Hit hit : passages.hits()) {
      SourceDocument document = documents.of(hit.passage().source());
      rows.add(
          List.of(
              document.source().name(),
              document.quoteOrName(hit.passage().location()).replace('\n', ' '),
              hit.note()));
    }
    List<String> columns =
        List.of(WORDS.get("result.source"), WORDS.get("result.quote"), WORDS.get("result.note"));
    List<Passage> places = passages.hits().stream().map(Passages.Hit::passage).toList();
    List<Boolean> numeric = List.of(false, false, false);
    return new ResultTable(passages.title(), columns, numeric, rows, places, null);
  }

  private static String cell(Object value) {
    return value instanceof Number number ? number(number.doubleValue()) : String.valueOf(value);
  }

  /** Without grouping, so that a spreadsheet reads it as a number. */
  private static String number(double value) {
    return new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }

  /**
   * The table with tabs between cells and a line for each row, as spreadsheets paste it; its title
   * comes first when it is about one coder alone.
   */
  public String asTsv() {
    StringBuilder text = new StringBuilder(only == null ? "" : line(List.of(title)));
    text.append(line(columns));
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private static String line(List<String> cells) {
    List<String> clean = cells.stream().map(cell -> cell.replaceAll("[\\t\\n\\r]+", " ")).toList();
    return String.join("\t", clean) + "\n";
  }
}

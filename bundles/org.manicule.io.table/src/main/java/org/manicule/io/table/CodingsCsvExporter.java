package org.manicule.io.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.manicule.api.Format;
import org.manicule.api.exporting.Exporter;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Source;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.osgi.service.component.annotations.Component;

/**
 * Writes codings as a tidy table: one row for each coding, by source and place. UTF-8, RFC 4180.
 *
 * <p>Columns: {@code source}, {@code unit} (section, page and paragraph), {@code start} and {@code
 * end} (code points in the source's text, half-open), {@code quote}, {@code code}, {@code code
 * path}, {@code coder}, {@code time} (ISO 8601, UTC), {@code comment}, {@code weight} (0 to 100 or
 * empty), then one column for each variable of sources. Only one source is in memory at a time.
 */
@Component(property = "manicule.name=csv")
public final class CodingsCsvExporter implements Exporter {
  private static final Option<String> DELIMITER =
      Option.choice(
          "delimiter",
          "What stands between cells: comma, semicolon (for spreadsheets that write 0,5) or tab",
          List.of("comma", "semicolon", "tab"));
  private static final Option<Boolean> BOM =
      Option.flag(
          "bom",
          "Start with a byte order mark, so that Excel reads accents and quotes well",
          false);
  private static final Option<String> FORMULAS =
      Option.choice(
          "formulas",
          "What starts like a formula (=, +, -, @, tab, line end) gets an apostrophe in front, so that"
              + " no spreadsheet runs it: neutralise; or stays exact for statistics programs: keep",
          List.of("neutralise", "keep"));

  @Override
  public Format format() {
    return new Format("csv", "Codings as CSV table", Set.of("csv"), Set.of("text/csv"));
  }

  @Override
  public List<Option<?>> options() {
    return List.of(DELIMITER, BOM, FORMULAS);
  }

  @Override
  public void write(ProjectData project, Options options, OutputStream out, Monitor monitor)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (options.get(BOM)) {
      text.write('\uFEFF');
    }
    boolean keep = options.get(FORMULAS).equals("keep");
    CodingsTable table = new CodingsTable(project, keep ? UnaryOperator.identity() : SafeCell::of);
    try {
      // Not closed: the stream belongs to the caller.
      CsvWriter csv = CsvWriter.builder().fieldSeparator(delimiter(options)).build(text);
      writeRows(table, csv, monitor);
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    text.flush();
  }

  private static void writeRows(CodingsTable table, CsvWriter csv, Monitor monitor) {
    csv.writeRecord(table.heads());
    List<Source> sources = table.sources();
    try (Monitor.Part part = monitor.part("writing codings", sources.size())) {
      for (Source source : sources) {
        part.step(source.name());
        CodingsTable.SourceRows rows = table.rows(source);
        for (Coding coding : rows.codings()) {
          part.checkCancelled();
          csv.writeRecord(rows.row(coding));
        }
        part.advance();
      }
    }
    monitor.checkCancelled();
  }

  private static char delimiter(Options options) {
    return switch (options.get(DELIMITER)) {
      case "semicolon" -> ';';
      case "tab" -> '\t';
      default -> ',';
    };
  }
}

package org.manicule.io.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
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
 * end} (code points in the source's text, half-open), {@code quote} (of a region, page and size in
 * brackets), {@code code}, {@code code path}, {@code coder}, {@code time} (ISO 8601, UTC), {@code
 * comment}, {@code weight} (0 to 100 or empty), then one column for each variable of sources. Only
 * one source is in memory at a time.
 */
@Component(property = "manicule.name=csv")
public final class CodingsCsvExporter implements Exporter {
  @Override
  public Format format() {
    return new Format("csv", "Codings as CSV table", Set.of("csv"), Set.of("text/csv"));
  }

  @Override
  public List<Option<?>> options() {
    return Csv.options();
  }

  @Override
  public void write(ProjectData project, Options options, OutputStream out, Monitor monitor)
      throws IOException {
    CodingsTable table = new CodingsTable(project, Csv.safe(options));
    Csv.write(options, out, csv -> writeRows(table, csv, monitor));
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
}

package org.manicule.io.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.manicule.api.Format;
import org.manicule.api.exporting.Exporter;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.osgi.service.component.annotations.Component;

/**
 * Writes the codebook as a table: one row for each code, in the order of the codebook.
 *
 * <p>Columns: {@code code path}, {@code code}, {@code level} (1 at the top), {@code colour}, {@code
 * status}, {@code meaning}, {@code when to use}, {@code when not to use}, {@code examples} (one on
 * each line), {@code sets} (separated by semicolons), {@code codings} and {@code sources}, both
 * without sub-codes, and {@code counted coders}: {@code all}, or the only coder whose codings they
 * count.
 */
@Component(property = "manicule.name=codebook-csv")
public final class CodebookCsvExporter implements Exporter {
  private static final List<String> COLUMNS =
      List.of(
          "code path",
          "code",
          "level",
          "colour",
          "status",
          "meaning",
          "when to use",
          "when not to use",
          "examples",
          "sets",
          "codings",
          "sources",
          "counted coders");

  @Override
  public Format format() {
    return new Format("codebook-csv", "Codebook as CSV table", Set.of("csv"), Set.of("text/csv"));
  }

  @Override
  public List<Option<?>> options() {
    return Csv.options();
  }

  @Override
  public void write(ProjectData project, Options options, OutputStream out, Monitor monitor)
      throws IOException {
    UnaryOperator<String> safe = Csv.safe(options);
    Csv.write(options, out, csv -> write(project, safe, csv, monitor));
  }

  private static void write(
      ProjectData project, UnaryOperator<String> safe, CsvWriter csv, Monitor monitor) {
    CodeTree tree = project.codebook().tree();
    Map<Id<Code>, CodeCount> counts = project.codebook().counts();
    Map<Id<Code>, List<String>> sets = sets(project.codebook().sets());
    String coders = safe.apply(project.onlyCoder().map(Coder::name).orElse("all"));
    csv.writeRecord(COLUMNS);
    for (Code code : tree.all()) {
      monitor.checkCancelled();
      List<String> row = new ArrayList<>();
      row.add(safe.apply(tree.path(code.id())));
      row.add(safe.apply(code.name()));
      row.add(Integer.toString(tree.ancestry(code.id()).size()));
      row.add(code.colour());
      row.add(code.status().name().toLowerCase(Locale.ROOT));
      texts(code.definition()).forEach(text -> row.add(safe.apply(text)));
      row.add(safe.apply(String.join("; ", sets.getOrDefault(code.id(), List.of()))));
      CodeCount count = counts.getOrDefault(code.id(), CodeCount.NONE);
      row.add(Integer.toString(count.codings()));
      row.add(Integer.toString(count.sources()));
      row.add(coders);
      csv.writeRecord(row);
    }
    monitor.checkCancelled();
  }

  private static List<String> texts(CodeDefinition definition) {
    String examples =
        definition.examples().stream()
            .map(CodeDefinition.Example::quote)
            .collect(Collectors.joining("\n"));
    return List.of(
        definition.meaning(), definition.whenToUse(), definition.whenNotToUse(), examples);
  }

  private static Map<Id<Code>, List<String>> sets(List<CodeSet> sets) {
    Map<Id<Code>, List<String>> names = new HashMap<>();
    for (CodeSet set : sets) {
      for (Id<Code> code : set.codes()) {
        names.computeIfAbsent(code, key -> new ArrayList<>()).add(set.name());
      }
    }
    return names;
  }
}

package org.manicule.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.manicule.api.Format;
import org.manicule.api.analysis.Analysis;
import org.manicule.api.exporting.Exporter;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.option.Option;
import org.manicule.cli.output.JsonRows;
import org.manicule.cli.session.Services;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Lists formats and analyses with the options that each of them has. */
@Command(name = "formats")
final class FormatsCommand extends Subcommand {
  @CommandLine.Option(names = "--json")
  private boolean json;

  FormatsCommand(Bench bench) {
    super(bench);
  }

  /**
   * A format or analysis.
   *
   * @param use {@code import}, {@code recogniser}, {@code export} or {@code analysis}
   * @param id what to write after {@code --as}, {@code --recognise} or {@code --analysis}
   * @param name as shown
   * @param extensions file name endings
   * @param options what can be chosen
   */
  private record Entry(
      String use, String id, String name, List<String> extensions, List<Option<?>> options) {
    static Entry of(String use, Format format, List<Option<?>> options) {
      List<String> extensions = List.copyOf(new TreeSet<>(format.extensions()));
      return new Entry(use, format.id(), format.name(), extensions, options);
    }
  }

  @Override
  public Integer call() {
    List<Entry> entries = entries(session().services());
    if (json) {
      try (JsonRows rows = output().json()) {
        entries.forEach(entry -> rows.row(row -> write(entry, row)));
      }
    } else {
      entries.forEach(this::print);
    }
    return OK;
  }

  private static List<Entry> entries(Services services) {
    List<Entry> entries = new ArrayList<>();
    for (SourceImporter importer : services.imports().get().importers()) {
      importer
          .formats()
          .forEach(format -> entries.add(Entry.of("import", format, importer.options())));
    }
    for (Recogniser recogniser : services.imports().get().recognisers()) {
      entries.add(
          new Entry(
              "recogniser", recogniser.id(), recogniser.name(), List.of(), recogniser.options()));
    }
    for (Exporter exporter : services.exports().get().exporters()) {
      entries.add(Entry.of("export", exporter.format(), exporter.options()));
    }
    for (Analysis analysis : services.analyses().get().analyses()) {
      entries.add(
          new Entry("analysis", analysis.id(), analysis.name(), List.of(), analysis.options()));
    }
    return entries;
  }

  private static void write(Entry entry, JsonRows.Row row) {
    row.text("use", entry.use())
        .text("id", entry.id())
        .text("name", entry.name())
        .texts("extensions", entry.extensions())
        .texts("options", entry.options().stream().map(Option::name).toList());
  }

  private void print(Entry entry) {
    output().line(MESSAGES.text("formats.entry", entry.use(), entry.id(), entry.name()));
    for (Option<?> option : entry.options()) {
      output()
          .line(
              MESSAGES.text(
                  "formats.option",
                  option.name(),
                  String.valueOf(option.defaultValue()),
                  option.description()));
    }
  }
}

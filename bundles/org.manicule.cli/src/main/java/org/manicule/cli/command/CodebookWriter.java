package org.manicule.cli.command;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.codebook.CodebookDiff;
import org.manicule.api.codebook.CodebookVersion;
import org.manicule.api.codebook.DefinitionHistory;
import org.manicule.api.codebook.DefinitionHistory.Phase;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.project.Project;
import org.manicule.cli.output.JsonRows;
import org.manicule.cli.output.Output;
import org.manicule.cli.output.TextTable;

/** Writes versions of the codebook for people or as JSON. */
final class CodebookWriter {
  private final Project project;
  private final Output output;
  private final boolean json;

  CodebookWriter(Project project, Output output, boolean json) {
    this.project = project;
    this.output = output;
    this.json = json;
  }

  void write(CodebookDiff diff) {
    CodebookDiffWriter writer = new CodebookDiffWriter(diff, output);
    if (json) {
      writer.writeJson();
    } else {
      writer.print();
    }
  }

  void write(CodebookVersion version) {
    if (json) {
      try (JsonRows rows = output.json()) {
        version.tree().all().forEach(code -> rows.row(row -> write(code, version, row)));
      }
    } else {
      print(version);
    }
  }

  private static void write(Code code, CodebookVersion version, JsonRows.Row row) {
    row.text("id", code.id())
        .text("path", version.tree().path(code.id()))
        .text("colour", code.colour());
    write(code.definition(), row);
    row.text("status", status(code))
        .texts(
            "sets",
            version.sets().stream()
                .filter(set -> set.codes().contains(code.id()))
                .map(CodeSet::name)
                .toList());
  }

  private static void write(CodeDefinition definition, JsonRows.Row row) {
    row.text("definition", definition.meaning())
        .text("use", definition.whenToUse())
        .text("not", definition.whenNotToUse())
        .texts(
            "examples", definition.examples().stream().map(CodeDefinition.Example::quote).toList());
  }

  private void print(CodebookVersion version) {
    CodeTree tree = version.tree();
    TextTable table =
        new TextTable(
            Subcommand.MESSAGES.text("column.code"),
            Subcommand.MESSAGES.text("column.colour"),
            Subcommand.MESSAGES.text("column.status"),
            Subcommand.MESSAGES.text("column.definition"));
    for (Code code : tree.all()) {
      table.row(
          "  ".repeat(tree.ancestry(code.id()).size() - 1) + code.name(),
          code.colour(),
          status(code),
          code.definition().meaning());
    }
    table.print(output);
    for (CodeSet set : version.sets()) {
      List<String> paths = set.codes().stream().map(tree::path).toList();
      output.line(Subcommand.MESSAGES.text("codebook.set", set.name(), String.join("; ", paths)));
    }
  }

  private static String status(Code code) {
    return code.status().name().toLowerCase(Locale.ROOT);
  }

  void write(DefinitionHistory history) {
    Map<Id<Coder>, String> coders = new HashMap<>();
    project.coders().all().forEach(coder -> coders.put(coder.id(), coder.name()));
    if (json) {
      try (JsonRows rows = output.json()) {
        history.phases().forEach(phase -> rows.row(row -> write(phase, coders, row)));
      }
    } else {
      print(history, coders);
    }
  }

  private static void write(Phase phase, Map<Id<Coder>, String> coders, JsonRows.Row row) {
    row.value("number", phase.entry())
        .text("from", phase.from())
        .text("until", phase.until())
        .text("coder", coders.getOrDefault(phase.by(), ""))
        .value("codings", phase.codings());
    write(phase.definition(), row);
  }

  private void print(DefinitionHistory history, Map<Id<Coder>, String> coders) {
    TextTable table =
        new TextTable(
                Subcommand.MESSAGES.text("column.number"),
                Subcommand.MESSAGES.text("column.from"),
                Subcommand.MESSAGES.text("column.until"),
                Subcommand.MESSAGES.text("column.coder"),
                Subcommand.MESSAGES.text("column.codings"),
                Subcommand.MESSAGES.text("column.definition"))
            .right(0, 4);
    for (Phase phase : history.phases()) {
      table.row(
          Long.toString(phase.entry()),
          LocalTime.of(phase.from()),
          local(phase.until()),
          coders.getOrDefault(phase.by(), ""),
          Integer.toString(phase.codings()),
          inOneLine(phase.definition()));
    }
    table.print(output);
  }

  private static String local(@Nullable Instant moment) {
    return moment == null ? "" : LocalTime.of(moment);
  }

  private static String inOneLine(CodeDefinition definition) {
    String use = definition.whenToUse();
    String not = definition.whenNotToUse();
    return definition.meaning()
        + (use.isBlank() ? "" : Subcommand.MESSAGES.text("codebook.use", use))
        + (not.isBlank() ? "" : Subcommand.MESSAGES.text("codebook.not", not));
  }
}

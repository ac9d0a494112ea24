package org.manicule.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.Edit;
import org.manicule.api.project.ProjectData;
import org.manicule.cli.output.JsonRows;
import org.manicule.cli.output.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the codebook, or adds a code or changes what is said about one. */
@Command(name = "codes")
final class CodesCommand extends ListingCommand {
  @Option(names = "--add", paramLabel = "PATH")
  private @Nullable String path;

  @Option(
      names = {"--colour", "--color"},
      paramLabel = "#RRGGBB")
  private @Nullable String colour;

  @Option(names = "--definition", paramLabel = "TEXT")
  private @Nullable String meaning;

  @Option(names = "--use", paramLabel = "TEXT")
  private @Nullable String whenToUse;

  @Option(names = "--not", paramLabel = "TEXT")
  private @Nullable String whenNotToUse;

  @Option(names = "--example", paramLabel = "TEXT")
  private @Nullable List<String> examples;

  @Option(names = "--status", paramLabel = "STATUS")
  private @Nullable CodeStatus status;

  @Mixin private CodeOperations operations = new CodeOperations();

  CodesCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    if (operations.any()) {
      rearrange();
    } else if (path != null) {
      addOrChange(path);
    } else if (changesSomething()) {
      throw usage("codes.needs.path");
    } else if (json()) {
      writeJson(projectAsAsked());
    } else {
      print(projectAsAsked());
    }
    return OK;
  }

  private void rearrange() {
    String misuse = path != null || changesSomething() ? "codes.one.of" : operations.misuse();
    if (misuse != null) {
      throw usage(misuse);
    }
    CodeOperations.Operation operation = operations.on(project());
    operation.edit().ifPresent(edit -> projectToChange().apply(edit));
    output().done(operation.done());
  }

  private boolean changesSomething() {
    return colour != null
        || meaning != null
        || whenToUse != null
        || whenNotToUse != null
        || examples != null
        || status != null;
  }

  private void addOrChange(String writtenPath) {
    String checkedColour = colour == null ? null : checkedColour(colour);
    CodebookEdits.CodeAtPath found = new CodebookEdits(project()).atPath(writtenPath);
    Code changed = changed(found.code(), checkedColour);
    List<Change> changes = new ArrayList<>(found.changes());
    if (!changes.isEmpty()) {
      // The code itself is the last of the changes that make it and its ancestors.
      changes.set(changes.size() - 1, Change.added(changed));
    } else if (!changed.equals(found.code())) {
      changes.add(Change.replaced(found.code(), changed));
    }
    String shown = String.join(CodeTree.SEPARATOR, CodeTree.names(writtenPath));
    String what = changes.isEmpty() ? "same" : found.changes().isEmpty() ? "changed" : "added";
    if (!changes.isEmpty()) {
      projectToChange().apply(new Edit(MESSAGES.text("codes.edit." + what, shown), changes));
    }
    output().done(MESSAGES.text("codes.done." + what, shown));
  }

  private Code changed(Code code, @Nullable String newColour) {
    CodeDefinition old = code.definition();
    CodeDefinition definition =
        new CodeDefinition(
            meaning != null ? meaning : old.meaning(),
            whenToUse != null ? whenToUse : old.whenToUse(),
            whenNotToUse != null ? whenNotToUse : old.whenNotToUse(),
            examples != null ? examples(examples, old) : old.examples());
    Code changed = code.withDefinition(definition);
    changed = newColour == null ? changed : changed.withColour(newColour);
    return status == null ? changed : changed.withStatus(status);
  }

  /** Examples that stay keep the coding they were taken from. */
  private static List<CodeDefinition.Example> examples(List<String> quotes, CodeDefinition old) {
    return quotes.stream()
        .map(
            quote ->
                old.examples().stream()
                    .filter(example -> example.quote().equals(quote))
                    .findFirst()
                    .orElseGet(() -> new CodeDefinition.Example(quote, null)))
        .toList();
  }

  private String checkedColour(String written) {
    String lower = written.strip().toLowerCase(Locale.ROOT);
    String full = lower.startsWith("#") ? lower : "#" + lower;
    if (!full.matches("#[0-9a-f]{6}")) {
      throw usage("codes.colour", written);
    }
    return full;
  }

  private void print(ProjectData project) {
    CodeTree tree = project.codebook().tree();
    Map<Id<Code>, CodeCount> counts = project.codebook().counts();
    TextTable table =
        new TextTable(
                MESSAGES.text("column.code"),
                MESSAGES.text("column.colour"),
                MESSAGES.text("column.codings"),
                MESSAGES.text("column.sources"))
            .right(2, 3);
    for (Code code : tree.all()) {
      CodeCount count = counts.getOrDefault(code.id(), CodeCount.NONE);
      table.row(
          "  ".repeat(tree.ancestry(code.id()).size() - 1) + code.name(),
          code.colour(),
          Integer.toString(count.codings()),
          Integer.toString(count.sources()));
    }
    table.print(output());
  }

  private void writeJson(ProjectData project) {
    CodeTree tree = project.codebook().tree();
    Map<Id<Code>, CodeCount> counts = project.codebook().counts();
    try (JsonRows rows = output().json()) {
      for (Code code : tree.all()) {
        CodeCount count = counts.getOrDefault(code.id(), CodeCount.NONE);
        CodeDefinition definition = code.definition();
        rows.row(
            row ->
                row.text("id", code.id())
                    .text("path", tree.path(code.id()))
                    .text("colour", code.colour())
                    .text("definition", definition.meaning())
                    .value("codings", count.codings())
                    .value("sources", count.sources())
                    .text("use", definition.whenToUse())
                    .text("not", definition.whenNotToUse())
                    .texts(
                        "examples",
                        definition.examples().stream().map(CodeDefinition.Example::quote).toList())
                    .text("status", code.status().name().toLowerCase(Locale.ROOT)));
      }
    }
  }
}

package org.manicule.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.CodeSetEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeTree;
import org.manicule.api.project.Edit;
import org.manicule.cli.output.JsonRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the code sets, or makes or changes one. */
@Command(name = "sets")
final class SetsCommand extends ListingCommand {
  @Option(names = "--set", paramLabel = "NAME")
  private @Nullable String name;

  @Option(names = "--add", paramLabel = "PATH")
  private List<String> added = List.of();

  @Option(names = "--remove", paramLabel = "PATH")
  private List<String> removed = List.of();

  @Option(names = "--rename", paramLabel = "NAME")
  private @Nullable String newName;

  @Option(names = "--delete")
  private boolean delete;

  SetsCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    long asked =
        Stream.of(!added.isEmpty(), !removed.isEmpty(), newName != null, delete)
            .filter(each -> each)
            .count();
    if (asked > 1 || (asked == 1) != (name != null)) {
      throw usage("sets.one.of");
    }
    if (name == null) {
      list();
    } else {
      change(name.strip());
    }
    return OK;
  }

  private void change(String setName) {
    CodeSetEdits edits = new CodeSetEdits(project());
    Optional<CodeSet> known =
        project().codebook().sets().stream().filter(set -> set.name().equals(setName)).findFirst();
    if (known.isEmpty() && !added.isEmpty()) {
      String label = MESSAGES.text("sets.edit.made", setName);
      finish(Optional.of(edits.make(setName, codes(added), label)), "sets.done.made", setName);
    } else {
      CodeSet set =
          known.orElseThrow(() -> MESSAGES.problem("unknown.set", setName, project().name()));
      change(set, edits);
    }
  }

  private void change(CodeSet set, CodeSetEdits edits) {
    String label = MESSAGES.text("sets.edit.changed", set.name());
    if (newName != null) {
      String renamed = MESSAGES.text("sets.edit.renamed", set.name(), newName.strip());
      finish(edits.rename(set, newName, renamed), "sets.done.renamed", set.name(), newName.strip());
    } else if (delete) {
      Edit gone = edits.delete(set, MESSAGES.text("sets.edit.deleted", set.name()));
      finish(Optional.of(gone), "sets.done.deleted", set.name());
    } else if (added.isEmpty()) {
      finish(edits.remove(set, codes(removed), label), "sets.done.changed", set.name());
    } else {
      finish(edits.add(set, codes(added), label), "sets.done.changed", set.name());
    }
  }

  private void finish(Optional<Edit> edit, String key, Object... values) {
    edit.ifPresent(each -> projectToChange().apply(each));
    output()
        .done(edit.isPresent() ? MESSAGES.text(key, values) : MESSAGES.text("sets.same", values));
  }

  private List<Code> codes(List<String> written) {
    return written.stream().map(named()::code).distinct().toList();
  }

  private void list() {
    CodeTree tree = project().codebook().tree();
    List<CodeSet> sets = project().codebook().sets();
    if (json()) {
      try (JsonRows rows = output().json()) {
        for (CodeSet set : sets) {
          rows.row(
              row ->
                  row.text("id", set.id())
                      .text("name", set.name())
                      .texts("codes", paths(set, tree)));
        }
      }
    } else {
      sets.forEach(
          set ->
              output()
                  .line(
                      MESSAGES.text(
                          "sets.entry", set.name(), String.join("; ", paths(set, tree)))));
    }
  }

  private static List<String> paths(CodeSet set, CodeTree tree) {
    return set.codes().stream().map(tree::path).toList();
  }
}

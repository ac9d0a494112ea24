package org.manicule.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodebookEdits.MergedDefinitions;
import org.manicule.api.edit.CodebookEdits.NewCode;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.cli.session.Named;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code codes} that rearrange the codebook, and the edit they ask for. */
final class CodeOperations {
  @Option(names = "--rename", paramLabel = "PATH")
  private @Nullable String renamed;

  @Option(names = "--as", paramLabel = "NAME")
  private @Nullable String name;

  @Option(names = "--move", paramLabel = "PATH")
  private List<String> moved = List.of();

  @Option(names = "--sort")
  private boolean sort;

  @Option(names = "--under", paramLabel = "PATH")
  private @Nullable String under;

  @Option(names = "--top")
  private boolean top;

  @Option(names = "--place", paramLabel = "NUMBER")
  private @Nullable Integer place;

  @Option(names = "--merge", paramLabel = "PATH")
  private List<String> merged = List.of();

  @Option(names = "--into", paramLabel = "PATH")
  private @Nullable String into;

  @Option(names = "--without-definitions")
  private boolean withoutDefinitions;

  @Option(names = "--split", paramLabel = "PATH")
  private @Nullable String split;

  @Mixin private ChosenCodings chosen = new ChosenCodings();

  @Option(names = "--with-definition")
  private boolean withDefinition;

  @Option(names = "--delete", paramLabel = "PATH")
  private List<String> deleted = List.of();

  /**
   * An edit and what is said when it is done.
   *
   * @param edit empty when there is nothing to do
   * @param done the line to write
   */
  record Operation(Optional<Edit> edit, String done) {}

  /** Whether one of them is asked for. */
  boolean any() {
    return count() > 0 || isPart();
  }

  private long count() {
    return Stream.of(
            renamed != null,
            !moved.isEmpty(),
            sort,
            !merged.isEmpty(),
            split != null,
            !deleted.isEmpty())
        .filter(each -> each)
        .count();
  }

  private boolean isPart() {
    return name != null
        || under != null
        || top
        || place != null
        || into != null
        || withoutDefinitions
        || withDefinition
        || chosen.any();
  }

  /** The key of what is wrong with how they are combined; null when nothing is. */
  @Nullable String misuse() {
    boolean places = !moved.isEmpty() || sort;
    if (count() != 1) {
      return "codes.one.of";
    }
    if ((name != null) != (renamed != null || split != null)) {
      return "codes.as";
    }
    if (places ? (under != null) == top : under != null || top) {
      return "codes.where";
    }
    if (place != null && (moved.isEmpty() || place < 1)) {
      return "codes.place";
    }
    if ((into != null) == merged.isEmpty() || (withoutDefinitions && merged.isEmpty())) {
      return "codes.into";
    }
    boolean choice = chosen.any();
    return choice == (split != null) && (split != null || !withDefinition) ? null : "codes.chosen";
  }

  /** Prepares what is asked for. */
  Operation on(Project project) {
    Named named = new Named(project);
    CodebookEdits edits = new CodebookEdits(project);
    if (renamed != null) {
      return rename(named.code(renamed), edits, project);
    }
    if (!moved.isEmpty()) {
      return move(codes(moved, named), named, edits, project);
    }
    if (sort) {
      String where = under == null ? Subcommand.MESSAGES.text("codes.top") : under;
      String label = Subcommand.MESSAGES.text("codes.edit.sorted", where);
      return operation(edits.sortChildren(home(named), label), "codes.done.sorted", where);
    }
    if (!merged.isEmpty()) {
      return merge(codes(merged, named), named, edits, project);
    }
    return split != null
        ? split(named.code(split), edits, project)
        : delete(codes(deleted, named), edits, project);
  }

  private Operation rename(Code code, CodebookEdits edits, Project project) {
    String path = project.codebook().tree().path(code.id());
    String newName = Objects.requireNonNull(name).strip();
    String label = Subcommand.MESSAGES.text("codes.edit.renamed", path, newName);
    return operation(edits.rename(code, newName, label), "codes.done.renamed", path, newName);
  }

  private Operation move(List<Code> codes, Named named, CodebookEdits edits, Project project) {
    String paths = paths(codes, project);
    String where = under == null ? Subcommand.MESSAGES.text("codes.top") : under;
    String label = Subcommand.MESSAGES.text("codes.edit.moved", paths, where);
    int before = place == null ? Integer.MAX_VALUE : place - 1;
    Optional<Edit> edit = edits.move(codes, home(named), before, label);
    return operation(edit, "codes.done.moved", paths, where);
  }

  private Operation merge(List<Code> codes, Named named, CodebookEdits edits, Project project) {
    Code target = named.code(Objects.requireNonNull(into));
    String paths = paths(codes, project);
    String path = project.codebook().tree().path(target.id());
    MergedDefinitions definitions =
        withoutDefinitions ? MergedDefinitions.LEFT_OUT : MergedDefinitions.APPENDED;
    String label = Subcommand.MESSAGES.text("codes.edit.merged", paths, path);
    Edit edit = edits.merge(codes, target, definitions, label);
    codes.remove(target);
    return operation(Optional.of(edit), "codes.done.merged", paths, path, codings(codes, project));
  }

  private Operation split(Code code, CodebookEdits edits, Project project) {
    String path = project.codebook().tree().path(code.id());
    NewCode fresh = new NewCode(Objects.requireNonNull(name), withDefinition);
    String label = Subcommand.MESSAGES.text("codes.edit.split", fresh.name().strip(), path);
    Optional<Edit> edit = edits.split(code, chosen.on(project, code), fresh, label);
    return new Operation(
        edit,
        edit.isEmpty()
            ? Subcommand.MESSAGES.text("codes.split.none", path)
            : Subcommand.MESSAGES.text("codes.done.split", fresh.name().strip(), path));
  }

  private static Operation delete(List<Code> codes, CodebookEdits edits, Project project) {
    String paths = paths(codes, project);
    CodeTree tree = project.codebook().tree();
    List<Code> all =
        codes.stream()
            .flatMap(code -> tree.withDescendants(code.id()).stream())
            .distinct()
            .map(id -> tree.find(id).orElseThrow())
            .toList();
    String label = Subcommand.MESSAGES.text("codes.edit.deleted", paths);
    return operation(
        Optional.of(edits.delete(codes, label)),
        "codes.done.deleted",
        paths,
        codings(all, project));
  }

  private static Operation operation(Optional<Edit> edit, String key, Object... values) {
    String done = edit.isEmpty() ? "codes.done.nothing" : key;
    return new Operation(edit, Subcommand.MESSAGES.text(done, values));
  }

  private @Nullable Code home(Named named) {
    return under == null ? null : named.code(under);
  }

  private static List<Code> codes(List<String> written, Named named) {
    return new ArrayList<>(written.stream().map(named::code).distinct().toList());
  }

  private static String paths(List<Code> codes, Project project) {
    CodeTree tree = project.codebook().tree();
    return String.join(", ", codes.stream().map(code -> tree.path(code.id())).toList());
  }

  private static long codings(List<Code> codes, Project project) {
    Map<Id<Code>, CodeCount> counts = project.codebook().counts();
    return codes.stream()
        .mapToLong(code -> counts.getOrDefault(code.id(), CodeCount.NONE).codings())
        .sum();
  }
}

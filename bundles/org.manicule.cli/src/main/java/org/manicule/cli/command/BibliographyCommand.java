package org.manicule.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.manicule.api.project.Project;
import org.manicule.api.reference.Bibliographies;
import org.manicule.api.reference.Reference;
import org.manicule.api.reference.ReferenceMatch;
import org.manicule.api.reference.ReferenceMatch.ValueChange;
import org.manicule.api.reference.ReferencePlan;
import org.manicule.api.task.Monitor;
import org.manicule.cli.output.JsonRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives sources their references from a bibliography, as one edit. */
@Command(name = "bibliography")
final class BibliographyCommand extends ListingCommand {
  @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--preview")
  private boolean preview;

  @Option(names = "--replace")
  private boolean replace;

  BibliographyCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    Project project = project();
    Bibliographies bibliographies = session().services().bibliographies().get();
    ReferencePlan plan = bibliographies.plan(project, file, Monitor.silent());
    boolean changes =
        !preview
            && plan.matches().stream()
                .flatMap(match -> match.changes().stream())
                .anyMatch(change -> replace || !change.overwrites());
    if (changes) {
      bibliographies.apply(projectToChange(), plan, replace);
    }
    if (json()) {
      writeJson(plan);
    } else {
      print(plan, changes);
    }
    plan.issues().forEach(issue -> output().problem(IssueLine.of(issue)));
    return OK;
  }

  private void print(ReferencePlan plan, boolean changed) {
    for (ReferenceMatch match : plan.matches()) {
      String citedAs = match.reference().citedAs();
      output()
          .line(
              MESSAGES.text("bibliography.match", match.source().name(), citedAs, match.because()));
      match.changes().forEach(this::print);
    }
    for (Reference reference : plan.unmatched()) {
      output().line(MESSAGES.text("bibliography.unmatched", reference.citation()));
    }
    String key = preview ? "planned" : changed ? "done" : "unchanged";
    int matched = plan.matches().size();
    output().done(MESSAGES.text("bibliography." + key, matched, plan.unmatched().size()));
  }

  private void print(ValueChange change) {
    String name = change.variable().name();
    String before = change.before() == null ? "" : change.before().text();
    if (before.isEmpty()) {
      output().line(MESSAGES.text("bibliography.change.new", name, change.after()));
    } else if (replace) {
      output().line(MESSAGES.text("bibliography.change.replace", name, change.after(), before));
    } else {
      output().line(MESSAGES.text("bibliography.change.kept", name, before, change.after()));
    }
  }

  private void writeJson(ReferencePlan plan) {
    try (JsonRows rows = output().json()) {
      for (ReferenceMatch match : plan.matches()) {
        rows.row(
            row ->
                write(match.reference(), row)
                    .text("source", match.source().name())
                    .text("because", match.because())
                    .texts("sets", names(match, false))
                    .texts("differs", names(match, true)));
      }
      for (Reference reference : plan.unmatched()) {
        rows.row(row -> write(reference, row).text("source", null));
      }
    }
  }

  private static List<String> names(ReferenceMatch match, boolean overwriting) {
    return match.changes().stream()
        .filter(change -> change.overwrites() == overwriting)
        .map(change -> change.variable().name())
        .toList();
  }

  private static JsonRows.Row write(Reference reference, JsonRows.Row row) {
    return row.text("key", reference.key())
        .text("citedAs", reference.citedAs())
        .text("citation", reference.citation())
        .text("doi", reference.doi().isEmpty() ? null : reference.doi());
  }
}

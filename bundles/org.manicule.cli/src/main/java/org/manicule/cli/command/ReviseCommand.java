package org.manicule.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Imports;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Source;
import org.manicule.api.project.Project;
import org.manicule.api.revision.Fate;
import org.manicule.api.revision.RevisionPlan;
import org.manicule.api.revision.Revisions;
import org.manicule.api.task.Monitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a source another text: from a newer file, or with some words corrected. */
@Command(name = "revise")
final class ReviseCommand extends ListingCommand {
  @Parameters(index = "1", paramLabel = "SOURCE", descriptionKey = "source")
  private String source = "";

  @Parameters(index = "2", arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
  private @Nullable Path file;

  @Option(names = "--as", paramLabel = "FORMAT")
  private @Nullable String format;

  @Option(names = "--option", paramLabel = "NAME=VALUE")
  private Map<String, String> options = Map.of();

  @Option(names = "--replace", arity = "2", paramLabel = "WORDS")
  private List<String> replace = List.of();

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--reason", paramLabel = "TEXT")
  private String reason = "";

  @Option(names = "--dry-run")
  private boolean dryRun;

  ReviseCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    if ((file == null) == replace.isEmpty() || replace.size() > 2) {
      throw usage("revise.one.of");
    }
    if (!replace.isEmpty() && replace.get(0).isEmpty()) {
      throw usage("revise.replace.empty");
    }
    Project project = project();
    Source revised = named().source(source);
    Revisions revisions = session().services().revisions().get();
    RevisionPlan plan =
        file == null ? correct(revisions, revised) : renew(revisions, revised, file);
    if (json()) {
      new PlannedPlaces(project, plan).writeJson(output());
    } else {
      print(project, plan);
    }
    if (!plan.isEmpty() && !dryRun) {
      revisions.apply(projectToChange(), plan, Monitor.silent());
    }
    if (!json()) {
      printOutcome(plan);
    }
    return OK;
  }

  private RevisionPlan correct(Revisions revisions, Source revised) {
    String words = replace.get(0);
    String text = project().sources().text(revised.id());
    int times = occurrences(text, words);
    if (times == 0) {
      throw MESSAGES.problem("revise.notFound", words, revised.name());
    }
    if (times > 1 && !all) {
      throw MESSAGES.problem("revise.ambiguous", words, times, revised.name());
    }
    String corrected = text.replace(words, replace.get(1));
    return revisions.correct(project(), revised.id(), corrected, reason, Monitor.silent());
  }

  /** Also those that overlap: "aa" in "aaa" could mean either place. */
  private static int occurrences(String text, String words) {
    int times = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      times++;
    }
    return times;
  }

  private RevisionPlan renew(Revisions revisions, Source revised, Path newer) {
    Imports.Request request = new Imports.Request(Optional.ofNullable(format), options);
    Imports imports = session().services().imports().get();
    List<FileDraft> read = imports.read(List.of(newer), request, Monitor.silent());
    FileDraft draft = read.get(0);
    if (draft.draft() == null) {
      UserException problem = draft.problem();
      throw problem != null ? problem : MESSAGES.problem("revise.no.file", newer);
    }
    draft.draft().issues().forEach(issue -> output().problem(IssueLine.of(issue)));
    return revisions.renew(project(), revised.id(), draft, reason, Monitor.silent());
  }

  private void print(Project project, RevisionPlan plan) {
    String name = plan.before().name();
    if (plan.isEmpty()) {
      output().line(MESSAGES.text("revise.same", name));
    } else if (plan.isSameText()) {
      output().line(MESSAGES.text("revise.original", name, Objects.requireNonNull(plan.file())));
    } else {
      int changed = plan.places(EntityType.CODING, Fate.CHANGED).size();
      int lost = plan.places(EntityType.CODING, Fate.LOST).size();
      int follow = 0;
      for (Fate fate : List.of(Fate.UNTOUCHED, Fate.SHIFTED, Fate.MOVED)) {
        follow += plan.places(EntityType.CODING, fate).size();
      }
      output().line(MESSAGES.text("revise.summary", name, follow, changed, lost));
      new PlannedPlaces(project, plan).print(output());
    }
  }

  private void printOutcome(RevisionPlan plan) {
    if (dryRun) {
      output().done(MESSAGES.text("revise.dry"));
    } else if (!plan.isSameText()) {
      boolean reviews =
          !plan.places(EntityType.CODING, Fate.CHANGED).isEmpty()
              || !plan.places(EntityType.CODING, Fate.LOST).isEmpty();
      output().done(MESSAGES.text("revise.done", plan.before().name(), plan.after().revision()));
      if (reviews) {
        output().line(MESSAGES.text("revise.review", projectAsWritten()));
      }
    }
  }
}

package org.manicule.view.coding.revise;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Imports;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitKind;
import org.manicule.api.project.Project;
import org.manicule.api.revision.RevisionPlan;
import org.manicule.api.revision.Revisions;
import org.manicule.api.task.Monitor;
import org.manicule.ui.api.Selection;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Background;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;

/** Decides what the commands about the text of the open source do. */
public final class Revising {
  private final Words words = Words.beside(Revising.class);
  private final PlanWords planWords = new PlanWords();
  private final CodingDesk desk;
  private final Revisions revisions;
  private final Imports imports;
  private final RevisingView view;
  private final Background background;

  /** Works in one window. */
  public Revising(
      CodingDesk desk,
      Revisions revisions,
      Imports imports,
      RevisingView view,
      Background background) {
    this.desk = desk;
    this.revisions = revisions;
    this.imports = imports;
    this.view = view;
    this.background = background;
  }

  /** Whether a source is open in a project that may be changed. */
  public boolean canRevise() {
    return workbench().selection().source() != null && canReview();
  }

  /** Whether a project is open that may be changed. */
  public boolean canReview() {
    return workbench().project().filter(project -> !project.isReadOnly()).isPresent();
  }

  /** Lets the researcher correct the words around the caret. */
  public void correct() {
    Selection looking = workbench().selection();
    Id<Source> source = looking.source();
    if (canRevise() && source != null) {
      Project project = workbench().project().orElseThrow();
      SourceDocument document = project.sources().document(source);
      TextRange range = looking.range() == null ? new TextRange(0, 0) : looking.range();
      CorrectTextPresenter.Desk desk =
          new CorrectTextPresenter.Desk(project, revisions, background, workbench()::say);
      view.correct(new CorrectTextPresenter(desk, document, range));
    }
  }

  /** Takes a newer version of the file that the open source came from. */
  public void renew() {
    Id<Source> id = workbench().selection().source();
    if (!canRevise() || id == null) {
      return;
    }
    Project project = workbench().project().orElseThrow();
    Source source = project.sources().find(id).orElseThrow();
    view.chooseFile(words.say("newer.choose", source.name()))
        .ifPresent(
            file ->
                background.run(
                    words.say("task.read", file.getFileName()),
                    monitor -> read(project, id, file, monitor),
                    plan -> confirm(project, plan)));
  }

  private RevisionPlan read(Project project, Id<Source> source, Path file, Monitor monitor) {
    FileDraft read = imports.read(List.of(file), Imports.Request.AUTOMATIC, monitor).get(0);
    Draft draft = read.draft();
    if (draft == null) {
      UserException problem = read.problem();
      throw problem != null
          ? problem
          : new UserException(words.say("newer.unread", file), words.say("newer.unread.do"));
    }
    return revisions.renew(project, source, asImported(project, source, read, draft), "", monitor);
  }

  /** Menus and notices that were left out of the first version are left out of the newer one. */
  private static FileDraft asImported(
      Project project, Id<Source> source, FileDraft read, Draft draft) {
    boolean kept =
        project.sources().units(source).stream()
            .anyMatch(unit -> unit.kind().equals(UnitKind.BOILERPLATE));
    return kept
        ? read
        : read.withDraft(
            new Draft(
                draft.sources().stream().map(each -> each.withoutBoilerplate()).toList(),
                draft.issues()));
  }

  private void confirm(Project project, RevisionPlan plan) {
    String name = plan.before().name();
    if (plan.isEmpty()) {
      workbench().say(words.say("newer.same", name));
      return;
    }
    boolean still = workbench().project().equals(Optional.of(project));
    if (still && view.confirm(planWords.state(plan, project.codebook().tree()))) {
      background.run(
          words.say("task.renew", name),
          monitor -> revisions.apply(project, plan, monitor),
          entry -> workbench().say(words.say("newer.done", name, planWords.numbers(plan))));
    }
  }

  /** Shows what waits to be reviewed. */
  public void review() {
    workbench()
        .project()
        .ifPresent(
            project -> view.review(new ReviewListPresenter(workbench(), project, revisions)));
  }

  private Workbench workbench() {
    return desk.workbench();
  }
}

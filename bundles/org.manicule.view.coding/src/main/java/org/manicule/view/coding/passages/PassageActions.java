package org.manicule.view.coding.passages;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodebookEdits.CodeAtPath;
import org.manicule.api.edit.CodingEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.api.task.Work;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.passages.query.Hit;

/** What the researcher does with passages in the list: code them again, uncode, write to a file. */
public final class PassageActions {
  /** Up to so many passages an edit is over before one could read of its progress. */
  private static final int AT_ONCE = 200;

  private final Words words = Words.beside(PassagesPresenter.class);
  private final Workbench workbench;
  private final Project project;
  private final PassagesPresenter presenter;

  PassageActions(Workbench workbench, Project project, PassagesPresenter presenter) {
    this.workbench = workbench;
    this.project = project;
    this.presenter = presenter;
  }

  /** Whether passages are selected that may be coded. */
  public boolean canCode() {
    return !project.isReadOnly() && !presenter.selected().isEmpty();
  }

  /** Asks for a code and codes the selected passages with it. */
  public void code() {
    List<Hit> hits = presenter.selected();
    presenter.view().askCode(hits.size()).ifPresent(path -> code(path, hits));
  }

  /** The researcher dropped a code on the list: codes the selected passages with it. */
  public void code(Id<Code> code) {
    CodeTree tree = project.codebook().tree();
    if (canCode() && tree.find(code).isPresent()) {
      code(new CodeAtPath(tree.find(code).get(), List.of()), tree.path(code), presenter.selected());
    }
  }

  private void code(String path, List<Hit> hits) {
    CodeAtPath target = new CodebookEdits(project).atPath(path);
    code(target, String.join(CodeTree.SEPARATOR, CodeTree.names(path)), hits);
  }

  private void code(CodeAtPath target, String path, List<Hit> hits) {
    List<Passage> passages =
        presenter.codings(hits).stream().map(Coding::passage).distinct().toList();
    Optional<Edit> edit =
        new CodingEdits(project, project.coder())
            .code(target, passages, "", words.say("edit.code", path, passages.size()));
    if (edit.isEmpty()) {
      workbench.say(words.say("coded.already", path));
    } else {
      apply(edit.get(), passages.size(), words.say("coded", path, passages.size()));
    }
  }

  /** Takes the selected codings off. */
  public void uncode() {
    List<Coding> codings = presenter.codings(presenter.selected());
    if (!codings.isEmpty()) {
      int count = codings.size();
      Edit edit =
          new CodingEdits(project, project.coder())
              .uncode(codings, words.say("edit.uncode", count));
      apply(edit, count, words.say("uncoded", count));
    }
  }

  private void apply(Edit edit, int passages, String done) {
    if (passages <= AT_ONCE) {
      project.apply(edit);
      workbench.say(done);
    } else {
      run(edit.label(), monitor -> project.apply(edit, monitor), entry -> workbench.say(done));
    }
  }

  /** Puts the selected passages with their origins where they can be pasted into a text. */
  public void copy() {
    List<Hit> hits = presenter.selected();
    if (hits.size() <= AT_ONCE && presenter.quotes().haveAll(hits)) {
      copied(hits, cited(hits, presenter.quotes(), Monitor.silent()));
    } else {
      // Reads each source anew: what the window keeps of them is for its own thread.
      Quotes quotes = new Quotes(project);
      run(
          words.say("task.copy"),
          monitor -> cited(hits, quotes, monitor),
          cited -> copied(hits, cited));
    }
  }

  private void copied(List<Hit> hits, String cited) {
    if (!hits.isEmpty()) {
      presenter.view().copy(cited);
      workbench.say(words.say("copied", hits.size()));
    }
  }

  private static String cited(List<Hit> hits, Quotes quotes, Monitor monitor) {
    StringBuilder cited = new StringBuilder();
    long done = 0;
    for (Hit hit : hits) {
      monitor.checkCancelled();
      cited.append(cited.isEmpty() ? "" : "\n\n").append(quotes.cited(hit));
      monitor.progress(++done, hits.size());
    }
    return cited.toString();
  }

  /** Asks for a file and writes all passages of the list to it, as a table or a page. */
  public void export() {
    List<Entry> entries = List.copyOf(presenter.entries());
    Context context = presenter.layout().context();
    PassagesFile passages = new PassagesFile(project, context, workbench.seen(project).onlyCoder());
    presenter
        .view()
        .askFile(words.say("export.name"))
        .ifPresent(
            file ->
                run(
                    words.say("task.export", String.valueOf(file.getFileName())),
                    monitor -> {
                      passages.write(entries, file, monitor);
                      return file;
                    },
                    written ->
                        workbench.say(
                            words.say(
                                "exported",
                                entries.size(),
                                String.valueOf(written.getFileName())))));
  }

  private <T> void run(String label, Work<T> work, Consumer<T> then) {
    workbench
        .tasks()
        .run(label, work)
        .result()
        .whenComplete((result, problem) -> presenter.ended(problem, () -> then.accept(result)));
  }
}

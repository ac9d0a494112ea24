package org.manicule.view.coding.text;

import java.util.List;
import java.util.Set;
import org.manicule.api.edit.CodingEdits;
import org.manicule.api.model.Coding;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Words;

/** The gestures on what is coded already: taking a code off, commenting, retrieving. */
public final class CodingGestures {
  private final Words words = Words.beside(CodingPresenter.class);
  private final Reading reading;
  private final Workbench workbench;
  private final Project project;
  private final CodingView view;

  CodingGestures(Reading reading, Workbench workbench, Project project, CodingView view) {
    this.reading = reading;
    this.workbench = workbench;
    this.project = project;
    this.view = view;
  }

  /** Removes the selected coding, or the one at the caret; asks which when there are several. */
  public void uncode() {
    List<Coding> here = reading.codingsHere();
    if (here.isEmpty()) {
      workbench.say(words.say("uncode.none"));
    } else if (here.size() == 1) {
      uncode(here.get(0));
    } else {
      view.choose(here, this::uncode);
    }
  }

  /** Removes a coding. */
  public void uncode(Coding coding) {
    String code = reading.legend().codes().path(coding.code());
    Edit edit =
        new CodingEdits(project, project.coder())
            .uncode(List.of(coding), words.say("edit.uncode", code));
    project.apply(edit);
    workbench.say(words.say("uncoded", code));
  }

  /** Asks for the comment on the selected coding, or the one at the caret. */
  public void comment() {
    reading.codingsHere().stream()
        .findFirst()
        .ifPresentOrElse(this::comment, () -> workbench.say(words.say("uncode.none")));
  }

  /** Asks for the comment on a coding and keeps it. */
  public void comment(Coding coding) {
    String code = reading.legend().path(coding);
    String about = words.say("comment.about", code, reading.quote(coding.passage()));
    view.askComment(about, coding.comment())
        .map(String::strip)
        .filter(comment -> !comment.equals(coding.comment()))
        .map(coding::withComment)
        .map(changed -> Change.replaced(coding, changed))
        .ifPresent(change -> project.apply(Edit.of(words.say("edit.comment", code), change)));
  }

  /** Shows all passages with the code of a coding. */
  public void showPassages(Coding coding) {
    workbench.select(workbench.selection().withCodes(Set.of(coding.code())));
    workbench.showView("passages");
  }
}

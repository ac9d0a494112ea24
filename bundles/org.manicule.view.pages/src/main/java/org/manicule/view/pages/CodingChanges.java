package org.manicule.view.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.view.pages.paper.Box;
import org.manicule.view.pages.words.Words;

/** Gives one coding on the pages another code, or a memo. */
public final class CodingChanges {
  /** The command that writes a memo on what is selected; another bundle brings it. */
  private static final String MEMO = "memos.new";

  private final PagesPresenter presenter;
  private final Tagger tagger;

  /** Gestures on what a presenter shows. */
  public CodingChanges(PagesPresenter presenter, Tagger tagger) {
    this.presenter = presenter;
    this.tagger = tagger;
  }

  /** Lets the researcher choose another code, or write a new one, for a coding. */
  public void changeCode(Coding coding) {
    CodeChoice choice =
        tagger.choice(
            Words.say("change.question", path(coding)), path -> changeCode(coding.id(), path));
    OpenPaper open = presenter.open().orElseThrow();
    Box box =
        Marks.region(coding.location())
            .or(() -> open.boxOf(Tagger.end(coding.location())))
            .orElse(null);
    presenter.view().openChoice(choice, Tagger.page(open, coding.location()), box);
  }

  private void changeCode(Id<Coding> id, String path) {
    Project project = presenter.project();
    CodebookEdits.CodeAtPath target = new CodebookEdits(project).atPath(path);
    // It may have been changed or taken off while the choice was open.
    Coding coding = project.codings().find(id).orElse(null);
    if (coding != null && carries(coding, target.code().id())) {
      presenter.workbench().say(Words.say("coded.already", path));
    } else if (coding != null) {
      List<Change> changes = new ArrayList<>(target.changes());
      changes.add(Change.replaced(coding, coding.withCode(target.code().id())));
      String before = path(coding);
      project.apply(new Edit(Words.say("edit.change", before, path), changes));
      presenter.workbench().say(Words.say("changed", before, path));
    }
  }

  private boolean carries(Coding coding, Id<Code> code) {
    CodingQuery same =
        new CodingQuery(Set.of(coding.source()), Set.of(code), Set.of(coding.coder()));
    return presenter.project().codings().list(same).stream()
        .anyMatch(each -> each.location().equals(coding.location()));
  }

  /** Opens the memo on a coding, or begins one. */
  public void memo(Coding coding) {
    presenter.pick(coding);
    presenter.workbench().perform(MEMO);
  }

  private String path(Coding coding) {
    return presenter.project().codebook().tree().path(coding.code());
  }
}

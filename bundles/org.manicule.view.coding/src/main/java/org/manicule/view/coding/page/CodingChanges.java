package org.manicule.view.coding.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodebookEdits.CodeAtPath;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Legend;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.quickcode.QuickCodePresenter;

/** Changes one coding: another code, another weight. */
public final class CodingChanges {
  private static final int MOST_WEIGHT = 100;

  private final Words words = Words.beside(CodingChanges.class);
  private final CodingDesk desk;
  private final Project project;
  private final PageView view;

  CodingChanges(CodingDesk desk, Project project, PageView view) {
    this.desk = desk;
    this.project = project;
    this.view = view;
  }

  /**
   * Asks in the quick-code box which code a passage shall carry in place of this one. An unknown
   * name makes the code in the same edit.
   */
  public void changeCode(Coding coding, Legend legend) {
    QuickCodePresenter.Aim aim =
        new QuickCodePresenter.Aim() {
          @Override
          public void take(List<Id<Code>> known, List<String> unknown) {
            CodeTree codes = project.codebook().tree();
            Stream.concat(known.stream().map(codes::path), unknown.stream())
                .filter(path -> !path.isEmpty())
                .findFirst()
                .ifPresent(path -> change(coding.id(), path));
          }

          @Override
          public boolean takesSeveral() {
            return false;
          }
        };
    String about = words.say("change.question", legend.path(coding));
    view.openQuickCode(new QuickCodePresenter(desk, legend.codes(), aim, about));
  }

  private void change(Id<Coding> id, String path) {
    // It may have been changed while the box was open.
    project.codings().find(id).ifPresent(coding -> change(coding, path));
  }

  private void change(Coding coding, String path) {
    CodeAtPath target = new CodebookEdits(project).atPath(path);
    Code code = target.code();
    String before = project.codebook().tree().path(coding.code());
    if (code.id().equals(coding.code()) || isThere(coding, code.id())) {
      desk.workbench().say(words.say("change.again", path));
    } else {
      List<Change> changes = new ArrayList<>(target.changes());
      changes.add(Change.replaced(coding, coding.withCode(code.id())));
      boolean made = !target.changes().isEmpty();
      String label = words.say(made ? "change.edit.new" : "change.edit", before, path);
      project.apply(new Edit(label, changes));
      desk.workbench().say(words.say("change.done", before, path));
    }
  }

  private boolean isThere(Coding coding, Id<Code> code) {
    CodingQuery same =
        new CodingQuery(Set.of(coding.source()), Set.of(code), Set.of(coding.coder()));
    return project.codings().list(same).stream()
        .anyMatch(each -> each.location().equals(coding.location()));
  }

  /** Asks how strongly the code applies. */
  public void weigh(Coding coding, Legend legend) {
    Integer weight = coding.weight();
    view.askWeight(
            words.say("weight.question", legend.path(coding)),
            weight == null ? "" : weight.toString())
        .ifPresent(written -> weigh(coding, parsed(written), legend));
  }

  private void weigh(Coding coding, @Nullable Integer weight, Legend legend) {
    if (!Objects.equals(weight, coding.weight())) {
      Change change = Change.replaced(coding, coding.withWeight(weight));
      String code = legend.codes().path(coding.code());
      project.apply(Edit.of(words.say("weight.edit", code), change));
    }
  }

  private @Nullable Integer parsed(String written) {
    String number = written.strip();
    if (number.isEmpty()) {
      return null;
    }
    if (number.matches("[0-9]{1,3}") && Integer.parseInt(number) <= MOST_WEIGHT) {
      return Integer.valueOf(number);
    }
    throw new UserException(
        words.say("weight.wrong", number), words.say("weight.wrong.do", MOST_WEIGHT));
  }
}

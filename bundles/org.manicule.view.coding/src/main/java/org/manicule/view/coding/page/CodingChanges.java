package org.manicule.view.coding.page;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Legend;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.page.PageView.CodeOffer;

/** Changes one coding: another code, another weight. */
public final class CodingChanges {
  private static final int MOST_WEIGHT = 100;

  private final Words words = Words.beside(CodingChanges.class);
  private final Workbench workbench;
  private final Project project;
  private final PageView view;

  CodingChanges(Workbench workbench, Project project, PageView view) {
    this.workbench = workbench;
    this.project = project;
    this.view = view;
  }

  /** Asks which code a passage shall carry in place of this one. */
  public void changeCode(Coding coding, Legend legend) {
    String now = legend.path(coding);
    List<CodeOffer> offers =
        legend.codes().all().stream()
            .map(Code::id)
            .filter(code -> !code.equals(coding.code()))
            .map(code -> new CodeOffer(code, legend.codes().path(code)))
            .toList();
    view.askCode(words.say("change.question", now), offers)
        .ifPresent(code -> change(coding, code, legend));
  }

  private void change(Coding coding, Id<Code> code, Legend legend) {
    String before = legend.codes().path(coding.code());
    String after = legend.codes().path(code);
    if (isThere(coding, code)) {
      workbench.say(words.say("change.again", after));
    } else {
      Change change = Change.replaced(coding, coding.withCode(code));
      project.apply(Edit.of(words.say("change.edit", before, after), change));
      workbench.say(words.say("change.done", before, after));
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

package org.manicule.view.coding.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.manicule.api.edit.CodingEdits;
import org.manicule.api.model.Coding;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Words;

/** The gestures on what is coded already: taking a code off, commenting, retrieving. */
public final class CodingGestures {
  /** The command that writes a memo on what is selected; another bundle brings it. */
  private static final String MEMO = "memos.new";

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
    oneOf(reading.codingsHere(), "menu.uncode", this::uncode);
  }

  /**
   * Takes a code off the selected words only: what lies around them stays coded. Asks which when
   * there are several.
   */
  public void uncodePart() {
    Optional<TextRange> part = reading.selectedWords().flatMap(it -> it.location().textRange());
    if (part.isEmpty()) {
      workbench.say(words.say("select.first"));
    } else {
      oneOf(reading.seen().touching(part.get()), "menu.uncode-part", this::uncodePart);
    }
  }

  private void oneOf(List<Coding> codings, String question, Consumer<Coding> gesture) {
    if (codings.isEmpty()) {
      workbench.say(words.say("uncode.none"));
    } else if (codings.size() == 1) {
      gesture.accept(codings.get(0));
    } else {
      view.choose(codings.stream().map(coding -> choice(coding, question, gesture)).toList());
    }
  }

  private CodingView.Choice choice(Coding coding, String question, Consumer<Coding> gesture) {
    String line = words.say(question, reading.legend().path(coding));
    return new CodingView.Choice(line, () -> gesture.accept(coding));
  }

  /** Whether the selected words are a part of a coded passage and not all of it. */
  public boolean isPart(Coding coding) {
    Optional<TextRange> part = reading.selectedWords().flatMap(it -> it.location().textRange());
    return part.isPresent()
        && coding
            .textRange()
            .filter(range -> range.overlaps(part.get()) && !part.get().contains(range))
            .isPresent();
  }

  /** Takes a code off the selected words, and leaves it on what lies around them. */
  public void uncodePart(Coding coding) {
    String code = reading.legend().codes().path(coding.code());
    reading
        .selectedWords()
        .flatMap(passage -> passage.location().textRange())
        .map(this::withBlanks)
        .map(
            part ->
                new CodingEdits(project, project.coder())
                    .uncode(List.of(coding), part, words.say("edit.uncode-part", code)))
        .filter(edit -> !edit.isEmpty())
        .ifPresent(
            edit -> {
              project.apply(edit);
              workbench.say(words.say("uncoded.part", code));
            });
  }

  /** With the blanks around it, so that what stays coded neither begins nor ends with one. */
  private TextRange withBlanks(TextRange part) {
    String text = reading.open().map(source -> source.document().text()).orElse("");
    int start = part.start();
    int end = part.end();
    while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new TextRange(start, end);
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

  /** Asks for the comment on the selected coding, or on one of those at the caret. */
  public void comment() {
    oneOf(reading.codingsHere(), "menu.comment", this::comment);
  }

  /** Asks for the comment on a coding and keeps it. */
  public void comment(Coding coding) {
    if (project.isReadOnly()) {
      workbench.say(words.say("read.only"));
      return;
    }
    String code = reading.legend().path(coding);
    String about = words.say("comment.about", code, reading.quote(coding.passage()));
    view.askComment(about, coding.comment())
        .map(String::strip)
        .filter(comment -> !comment.equals(coding.comment()))
        .map(coding::withComment)
        .map(changed -> Change.replaced(coding, changed))
        .ifPresent(change -> project.apply(Edit.of(words.say("edit.comment", code), change)));
  }

  /** Opens the memo on a coding, or begins one. */
  public void memo(Coding coding) {
    workbench.select(workbench.selection().withCoding(coding.id()));
    workbench.perform(MEMO);
  }

  /** Shows all passages with the code at the caret; asks which when there are several. */
  public void showPassages() {
    oneOf(reading.codingsHere(), "menu.passages", this::showPassages);
  }

  /** Shows all passages with the code of a coding. */
  public void showPassages(Coding coding) {
    workbench.select(workbench.selection().withCodes(Set.of(coding.code())));
    workbench.showView("passages");
  }
}

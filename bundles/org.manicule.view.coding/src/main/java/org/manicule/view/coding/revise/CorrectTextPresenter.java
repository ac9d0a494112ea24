package org.manicule.view.coding.revise;

import java.util.function.Consumer;
import org.manicule.api.UserException;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Project;
import org.manicule.api.revision.RevisionPlan;
import org.manicule.api.revision.Revisions;
import org.manicule.api.task.Monitor;
import org.manicule.view.coding.desk.Background;
import org.manicule.view.coding.desk.Words;

/**
 * Decides what the dialog for correcting a text shows and does: the paragraphs around the
 * selection, or all of a short text, and what the words typed so far mean for the codings.
 */
public final class CorrectTextPresenter {
  private static final int SHORT = 2_000;

  private final Words words = Words.beside(CorrectTextPresenter.class);
  private final PlanWords planWords = new PlanWords();
  private final Project project;
  private final SourceDocument document;
  private final Revisions revisions;
  private final Background background;
  private final Consumer<String> say;
  private final TextRange stretch;
  private final int caret;
  private Consumer<String> effect = line -> {};
  private String typed;

  /**
   * Prepares a correction of what is selected.
   *
   * @param desk what the correction works with
   * @param document the text as it is now
   * @param selection where the researcher is
   */
  CorrectTextPresenter(Desk desk, SourceDocument document, TextRange selection) {
    this.project = desk.project();
    this.revisions = desk.revisions();
    this.background = desk.background();
    this.say = desk.say();
    this.document = document;
    TextRange inside = document.cut(selection);
    this.stretch =
        document.text().length() <= SHORT
            ? new TextRange(0, document.text().length())
            : document.paragraphAround(inside);
    this.caret = inside.start() - stretch.start();
    this.typed = stretch.in(document.text());
  }

  /**
   * What a correction works with.
   *
   * @param project the project
   * @param revisions plans and applies
   * @param background where that is done
   * @param say tells the researcher what was done
   */
  record Desk(Project project, Revisions revisions, Background background, Consumer<String> say) {}

  /** What the dialog is called. */
  public String title() {
    return words.say("correct.title", document.source().name());
  }

  /** The words to correct. */
  public String words() {
    return stretch.in(document.text());
  }

  /** Where the caret stands in them. */
  public int caret() {
    return caret;
  }

  /** Who is told, in one line, what the words typed so far mean. */
  public void onEffect(Consumer<String> listener) {
    effect = listener;
    effect.accept(words.say("effect.none"));
  }

  /** The researcher stopped typing for a moment. */
  public void typed(String newWords) {
    typed = newWords;
    if (isSame()) {
      effect.accept(words.say("effect.none"));
      return;
    }
    background.run(
        words.say("task.look"),
        monitor -> plan(newWords, "", monitor),
        plan -> {
          // An answer about words that were typed over says nothing any more.
          if (newWords.equals(typed)) {
            effect.accept(planWords.numbers(plan));
          }
        });
  }

  /** Applies the correction as one edit. */
  public void apply(String newWords, String reason) {
    typed = newWords;
    if (isSame()) {
      say.accept(words.say("correct.same"));
      return;
    }
    background.run(
        words.say("task.correct", document.source().name()),
        monitor -> applied(newWords, reason, monitor),
        plan -> say.accept(words.say("correct.done", planWords.numbers(plan))));
  }

  private RevisionPlan applied(String newWords, String reason, Monitor monitor) {
    RevisionPlan plan = plan(newWords, reason, monitor);
    if (!plan.isEmpty()) {
      revisions.apply(project, plan, monitor);
    }
    return plan;
  }

  private RevisionPlan plan(String newWords, String reason, Monitor monitor) {
    Source source = document.source();
    String text = document.text();
    String corrected =
        text.substring(0, stretch.start()) + newWords + text.substring(stretch.end());
    RevisionPlan plan = revisions.correct(project, source.id(), corrected, reason, monitor);
    if (!plan.textBefore().equals(text)) {
      throw new UserException(
          words.say("correct.stale", source.name()), words.say("correct.stale.do"));
    }
    return plan;
  }

  private boolean isSame() {
    return typed.equals(words());
  }
}

package org.manicule.view.coding.page;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Graphemes;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.page.MovedEnd.End;
import org.manicule.view.coding.text.CodingState;

/**
 * Moves an end of a coding, by key or mouse. While it moves only the page shows it; letting it go
 * is one edit.
 */
public final class Boundaries {
  private final Words words = Words.beside(Boundaries.class);
  private final Workbench workbench;
  private final Project project;
  private final Runnable changed;
  private @Nullable CodingState reading;
  private @Nullable MovedEnd moving;

  /** How far a key moves an end. */
  public enum Step {
    /** By a character as readers see it. */
    CHARACTER,
    /** By a word. */
    WORD,
    /** To the edge of the paragraph. */
    PARAGRAPH
  }

  /**
   * Ends of codings in a project.
   *
   * @param changed told when the end that moves is elsewhere
   */
  Boundaries(Workbench workbench, Project project, Runnable changed) {
    this.workbench = workbench;
    this.project = project;
    this.changed = changed;
  }

  /** The end that is being moved. */
  public Optional<MovedEnd> moving() {
    return Optional.ofNullable(moving);
  }

  /** Whether ends can be moved at all. */
  public boolean canMove() {
    return !project.isReadOnly();
  }

  /** Another state of the text: an end of a coding that is gone or changed moves no more. */
  void read(CodingState state) {
    reading = state;
    if (moving != null
        && !state.codings().find(moving.coding().id()).equals(Optional.of(moving.coding()))) {
      moving = null;
    }
  }

  /** Takes hold of an end. */
  public void pick(Coding coding, End end) {
    if (canMove()) {
      coding
          .textRange()
          .ifPresent(
              range -> {
                moving = new MovedEnd(coding, end, range);
                changed.run();
              });
    } else {
      workbench.say(words.say("boundary.read-only"));
    }
  }

  /** Moves the end to a position, or to the edge of the character the position lies in. */
  public void moveTo(int position) {
    CodingState state = reading;
    MovedEnd before = moving;
    if (before != null && state != null && state.document() != null) {
      String text = state.document().text();
      int inside = Math.max(0, Math.min(text.length(), position));
      MovedEnd wanted = before.at(inside);
      TextRange whole = Graphemes.whole(text, wanted.range());
      MovedEnd after = new MovedEnd(before.coding(), before.end(), whole);
      if (!after.equals(before)) {
        moving = after;
        changed.run();
      }
    }
  }

  /** Moves the end by a step. */
  public void step(Step step, boolean forward) {
    CodingState state = reading;
    MovedEnd from = moving;
    if (from != null && state != null && state.document() != null) {
      String text = state.document().text();
      int at = from.position();
      switch (step) {
        case CHARACTER -> moveTo(forward ? Graphemes.next(text, at) : Graphemes.previous(text, at));
        case WORD -> moveTo(WordEdges.from(text, at, from.end() == End.START, forward));
        case PARAGRAPH -> moveTo(paragraphEdge(state, at, forward));
      }
    }
  }

  private static int paragraphEdge(CodingState state, int at, boolean forward) {
    // A paragraph's own edge lies between it and its neighbour: look beyond it.
    int inside = forward ? at + 1 : Math.max(0, at - 1);
    TextRange around =
        Objects.requireNonNull(state.document()).paragraphAround(new TextRange(inside, inside));
    return forward ? Math.max(around.end(), at + 1) : Math.min(around.start(), at);
  }

  /** Lets the end go where it is: changes the coding. */
  public void keep() {
    MovedEnd done = moving;
    if (done != null) {
      moving = null;
      if (!Optional.of(done.range()).equals(done.coding().textRange())) {
        apply(done);
      }
      changed.run();
    }
  }

  private void apply(MovedEnd done) {
    CodingState state = Objects.requireNonNull(reading);
    String code = state.legend().codes().path(done.coding().code());
    boolean again = state.codings().touching(done.range()).stream().anyMatch(it -> same(it, done));
    if (again) {
      workbench.say(words.say("boundary.again", code));
    } else {
      Change change = Change.replaced(done.coding(), done.moved());
      String label = done.end() == End.START ? "boundary.edit.start" : "boundary.edit.end";
      project.apply(Edit.of(words.say(label, code), change));
      workbench.select(
          workbench
              .selection()
              .withText(done.coding().source(), done.range())
              .withCoding(done.coding().id()));
    }
  }

  private static boolean same(Coding other, MovedEnd done) {
    return !other.id().equals(done.coding().id())
        && other.code().equals(done.coding().code())
        && other.coder().equals(done.coding().coder())
        && other.location().equals(done.range());
  }

  /** Leaves the end where it was. */
  public void leave() {
    if (moving != null) {
      moving = null;
      changed.run();
    }
  }
}

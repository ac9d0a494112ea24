package org.manicule.view.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.manicule.api.model.Coding;
import org.manicule.api.model.TextRange;
import org.manicule.view.pages.paper.Box;
import org.manicule.view.pages.printed.PageText;
import org.manicule.view.pages.words.Words;

/** What the researcher does to read and to select on the pages, by mouse and by keys. */
public final class Reader {
  private static final double FAR = 1e6;
  private static final Box NOWHERE = new Box(0, -FAR, 0, 0);

  private final PagesPresenter presenter;
  private int anchor;

  /** Gestures on what a presenter shows. */
  public Reader(PagesPresenter presenter) {
    this.presenter = presenter;
  }

  // ---- by mouse --------------------------------------------------------------------------------

  /** The button went down at a place of a page: words selected from here on begin here. */
  public void press(int page, double x, double y) {
    position(page, x, y, true).ifPresent(it -> anchor = it);
  }

  /** The pointer was dragged to a place: the words in between become selected. */
  public void drag(int page, double x, double y) {
    position(page, x, y, true).ifPresent(this::extend);
  }

  /** A click: selects the coding there, the next one when clicked again, or places the caret. */
  public void click(int page, double x, double y) {
    List<Coding> here = codingsAt(page, x, y);
    if (!here.isEmpty()) {
      int known = here.indexOf(presenter.selectedCoding().orElse(null));
      Coding picked = here.get((known + 1) % here.size());
      picked.textRange().ifPresent(range -> anchor = range.start());
      presenter.pick(picked);
    } else if (isLeftOut(page, x, y)) {
      presenter.workbench().say(Words.say("left.out"));
    } else {
      position(page, x, y, false).ifPresent(this::place);
    }
  }

  /** The codings at a place, the smallest first. */
  public List<Coding> codingsAt(int page, double x, double y) {
    return placedAt(page, x, y).stream().map(placed -> placed.mark().coding()).toList();
  }

  /** What the pointer shows at a place: the codings there, or why there is no text. */
  public String hint(int page, double x, double y) {
    List<String> details =
        placedAt(page, x, y).stream().map(placed -> placed.mark().details()).toList();
    return details.isEmpty() && isLeftOut(page, x, y)
        ? Words.say("left.out")
        : String.join("\n\n", details);
  }

  private List<Placed> placedAt(int page, double x, double y) {
    return presenter.placed(page).stream()
        .filter(placed -> placed.contains(x, y))
        .sorted(Comparator.comparingDouble(Placed::area))
        .toList();
  }

  /** A double click selects the word there. */
  public void selectWord(int page, double x, double y) {
    Optional<OpenPaper> open = presenter.open();
    OptionalInt position = position(page, x, y, false);
    if (open.isPresent() && position.isPresent()) {
      select(new TextSteps(open.get().document().text()).word(position.getAsInt()));
    }
  }

  /** Three clicks select the paragraph there. */
  public void selectParagraph(int page, double x, double y) {
    Optional<OpenPaper> open = presenter.open();
    OptionalInt position = position(page, x, y, false);
    if (open.isPresent() && position.isPresent()) {
      int at = position.getAsInt();
      select(open.get().document().paragraphAround(new TextRange(at, at)));
    }
  }

  private void select(TextRange range) {
    anchor = range.start();
    presenter.select(range, range.end());
  }

  private boolean isLeftOut(int page, double x, double y) {
    return text(page).filter(text -> text.isLeftOut(x, y)).isPresent();
  }

  private OptionalInt position(int page, double x, double y, boolean far) {
    return text(page).map(text -> text.position(x, y, far)).orElse(OptionalInt.empty());
  }

  private Optional<PageText> text(int page) {
    return presenter.open().flatMap(open -> open.text(page));
  }

  // ---- by keys ---------------------------------------------------------------------------------

  /** The caret steps by a character or word; extending keeps the other end of the selection. */
  public void step(boolean forward, boolean byWord, boolean extend) {
    presenter
        .open()
        .ifPresent(
            open -> {
              TextSteps steps = new TextSteps(open.document().text());
              moveTo(steps.step(presenter.caret(), forward, byWord), extend);
            });
  }

  /** The caret goes a line up or down on the page, or to the page before or after. */
  public void line(boolean down, boolean extend) {
    OpenPaper open = presenter.open().orElse(null);
    if (open == null) {
      return;
    }
    int page = open.pageOf(presenter.caret());
    Box at = presenter.caretBox(page).orElse(NOWHERE);
    OptionalInt to = text(page).map(text -> text.beside(at, down)).orElse(OptionalInt.empty());
    OptionalInt found = to.isPresent() ? to : overleaf(open, page + (down ? 1 : -1), at, down);
    found.ifPresent(position -> moveTo(position, extend));
  }

  /** The first line of the page behind, or the last one of the page before. */
  private OptionalInt overleaf(OpenPaper open, int page, Box from, boolean down) {
    double edge = down ? -FAR : FAR;
    OptionalInt known =
        text(page)
            .map(text -> text.beside(new Box(from.x(), edge, 0, 0), down))
            .orElse(OptionalInt.empty());
    Optional<TextRange> range = open.stored().range(page);
    return known.isPresent() || range.isEmpty()
        ? known
        : OptionalInt.of(down ? range.get().start() : Math.max(0, range.get().end() - 1));
  }

  private void moveTo(int position, boolean extend) {
    if (extend) {
      if (presenter.selection().isEmpty()) {
        anchor = presenter.caret();
      }
      extend(position);
    } else {
      place(position);
    }
    presenter
        .open()
        .ifPresent(
            open ->
                presenter.view().reveal(open.pageOf(position), open.boxOf(position).orElse(null)));
  }

  private void place(int position) {
    anchor = position;
    presenter.select(new TextRange(position, position), position);
  }

  private void extend(int position) {
    int start = Math.min(anchor, position);
    presenter.select(new TextRange(start, Math.max(anchor, position)), position);
  }
}

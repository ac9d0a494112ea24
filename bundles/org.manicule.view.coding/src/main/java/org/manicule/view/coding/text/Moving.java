package org.manicule.view.coding.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import org.manicule.api.model.Coding;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Words;

/** The gestures that move through the text: by mouse, and by key from place to place. */
public final class Moving {
  private final Words words = Words.beside(CodingPresenter.class);
  private final Reading reading;
  private final Workbench workbench;
  private final CodingView view;

  /** What was selected before {@link #selectMore}, the latest first. */
  private final Deque<TextRange> smaller = new ArrayDeque<>();

  /** What {@link #selectMore} selected last. */
  private TextRange larger = new TextRange(0, 0);

  Moving(Reading reading, Workbench workbench, CodingView view) {
    this.reading = reading;
    this.workbench = workbench;
    this.view = view;
  }

  // ---- by mouse --------------------------------------------------------------------------------

  /** The researcher moved the caret or selected text. */
  public void select(TextRange range) {
    select(range, false);
  }

  /**
   * The researcher moved the caret or selected text.
   *
   * @param caretFirst whether the caret stands at the beginning of what is selected
   */
  public void select(TextRange range, boolean caretFirst) {
    reading.select(range, caretFirst);
  }

  /** The researcher pointed at a coding: its words and it itself become selected. */
  public void pick(Coding coding) {
    reading.pick(coding);
  }

  /** The paragraph at a position becomes selected. */
  public void selectParagraph(int position) {
    reading
        .open()
        .map(source -> source.document().paragraphAround(new TextRange(position, position)))
        .ifPresent(range -> reading.select(range, false));
  }

  // ---- by key ----------------------------------------------------------------------------------

  /** Moves the caret to the next beginning of a word, sentence or whatever; to the end after it. */
  public void forward(Step by) {
    if (by == Step.CODING) {
      int from = reading.selection().end();
      CodingIndex seen = reading.seen();
      step(seen.next(selectedIn(seen), from), "next.none", "next.none.shown");
    } else {
      reading.open().ifPresent(source -> moveTo(start(by.in(source), source, reading.caret())));
    }
  }

  /** Moves the caret to the last beginning of a word, sentence or whatever; to the top before. */
  public void backward(Step by) {
    if (by == Step.CODING) {
      int from = reading.selection().start();
      CodingIndex seen = reading.seen();
      step(seen.previous(selectedIn(seen), from), "previous.none", "previous.none.shown");
    } else {
      reading.open().ifPresent(source -> moveTo(startBefore(by.in(source), reading.caret())));
    }
  }

  /** Extends the selection to the next end of a word, sentence or whatever. */
  public void extendForward(Step by) {
    reading
        .open()
        .ifPresent(
            source ->
                extendTo(
                    stretches(by, source)
                        .firstEndingAfter(reading.caret())
                        .map(TextRange::end)
                        .orElse(source.document().text().length())));
  }

  /** Extends the selection to the last beginning of a word, sentence or whatever. */
  public void extendBackward(Step by) {
    reading
        .open()
        .ifPresent(source -> extendTo(startBefore(stretches(by, source), reading.caret())));
  }

  /** Of codings only those that are shown. */
  private Stretches stretches(Step by, OpenSource source) {
    return by == Step.CODING ? Step.codings(reading.seen()) : by.in(source);
  }

  private static int start(Stretches stretches, OpenSource source, int after) {
    return stretches
        .firstStartingAfter(after)
        .map(TextRange::start)
        .orElse(source.document().text().length());
  }

  private static int startBefore(Stretches stretches, int position) {
    return stretches.lastStartingBefore(position).map(TextRange::start).orElse(0);
  }

  private void moveTo(int position) {
    reading.select(new TextRange(position, position), false);
    showCaret();
  }

  private void extendTo(int position) {
    int anchor = reading.anchor();
    TextRange range = new TextRange(Math.min(anchor, position), Math.max(anchor, position));
    reading.select(range, position < anchor);
    showCaret();
  }

  private void showCaret() {
    view.reveal(new TextRange(reading.caret(), reading.caret()));
  }

  /** The selected coding, unless the page left it out meanwhile. */
  private Optional<Coding> selectedIn(CodingIndex seen) {
    return reading.selectedCoding().flatMap(coding -> seen.find(coding.id()));
  }

  private void step(Optional<Coding> to, String none, String noneShown) {
    to.ifPresentOrElse(
        coding -> {
          reading.pick(coding);
          view.reveal(reading.selection());
        },
        () -> {
          boolean someHidden = reading.seen().size() < reading.codings().size();
          workbench.say(words.say(someHidden ? noneShown : none));
        });
  }

  // ---- more and less ---------------------------------------------------------------------------

  /** Selects the word at the caret, then its sentence, its paragraph, its unit, then all. */
  public void selectMore() {
    TextRange now = reading.selection();
    if (!now.equals(larger)) {
      smaller.clear();
    }
    reading
        .open()
        .flatMap(source -> around(source, now))
        .ifPresent(
            more -> {
              smaller.push(now);
              larger = more;
              reading.select(more, false);
            });
  }

  /** Goes back on what {@link #selectMore} did. */
  public void selectLess() {
    if (reading.selection().equals(larger) && !smaller.isEmpty()) {
      larger = smaller.pop();
      reading.select(larger, false);
    }
  }

  private static Optional<TextRange> around(OpenSource source, TextRange now) {
    SourceDocument document = source.document();
    Stream<Optional<TextRange>> candidates =
        Stream.of(
            now.isEmpty() ? Step.WORD.in(source).firstEndingAfter(now.start()) : Optional.empty(),
            Optional.of(document.sentenceAround(now)),
            Optional.of(document.stripped(document.paragraphAround(now))),
            new Structure(document).around(now),
            Optional.of(new TextRange(0, document.text().length())));
    return candidates
        .flatMap(Optional::stream)
        .filter(range -> range.start() <= now.start() && now.end() <= range.end())
        .filter(range -> range.length() > now.length())
        .findFirst();
  }
}

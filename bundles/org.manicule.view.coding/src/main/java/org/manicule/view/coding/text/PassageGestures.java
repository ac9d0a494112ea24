package org.manicule.view.coding.text;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.TextRange;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Excerpt;
import org.manicule.view.coding.desk.Favourites.Favourite;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.quickcode.QuickCodePresenter;

/** The gestures that code words: by typing, in vivo, with a known code, by dropping one. */
public final class PassageGestures {
  private static final int QUOTED = 60;
  private static final int QUOTED_IN_BOX = 36;

  private final Words words = Words.beside(CodingPresenter.class);
  private final Reading reading;
  private final CodingDesk desk;
  private final CodingView view;

  PassageGestures(Reading reading, CodingDesk desk, CodingView view) {
    this.reading = reading;
    this.desk = desk;
    this.view = view;
  }

  /**
   * A code applied a while ago.
   *
   * @param id the code
   * @param path its full path
   */
  public record RecentCode(Id<Code> id, String path) {}

  /** Opens the quick-code box for the selected words, or else the sentence at the caret. */
  public void quickCode() {
    Optional<Passage> chosen = reading.selectedWords();
    if (chosen.isPresent()) {
      quickCode(chosen, "about.words");
    } else {
      quickCodeSentence();
    }
  }

  /** Opens the quick-code box for the sentences of the selection or the caret. */
  public void quickCodeSentence() {
    quickCode(around(OpenSource::sentenceAround), "about.sentence");
  }

  /** Opens the quick-code box for the paragraphs of the selection or the caret. */
  public void quickCodeParagraph() {
    quickCode(around(OpenSource::paragraphAround), "about.paragraph");
  }

  /** Opens the quick-code box for the turn, post, agenda item or section at the caret. */
  public void quickCodeUnit() {
    quickCode(around(OpenSource::unitAround), "about.unit");
  }

  private Optional<Passage> around(BiFunction<OpenSource, TextRange, Optional<Passage>> finder) {
    return reading.open().flatMap(source -> finder.apply(source, reading.selection()));
  }

  private void quickCode(Optional<Passage> what, String about) {
    if (!desk.canChange()) {
      desk.workbench().say(words.say("read.only"));
    } else if (what.isPresent()) {
      view.openQuickCode(box(what.get(), about));
    } else {
      askForWords();
    }
  }

  /** Codes the selected words with a code named by themselves. */
  public void inVivo() {
    reading
        .selectedWords()
        .ifPresentOrElse(passage -> desk.code(inVivoName(passage), passage), this::askForWords);
  }

  /** Codes the selected words. */
  public void codeWith(Id<Code> code) {
    desk.codeSelectedWords(code);
  }

  /** The codes applied last, newest first, as far as they still exist. */
  public List<RecentCode> recentCodes() {
    return desk.recent().stream()
        .filter(code -> reading.legend().codes().find(code).isPresent())
        .map(code -> new RecentCode(code, reading.legend().codes().path(code)))
        .toList();
  }

  /** The codes on the digits. */
  public List<Favourite> favourites() {
    return desk.favourites().all();
  }

  /** Whether the project may be changed, so that words can be coded. */
  public boolean canCode() {
    return desk.canChange();
  }

  /**
   * The researcher dropped codes on the text: codes the selected words, or without any the
   * paragraph at the position, with all of them in one step.
   */
  public void drop(List<Id<Code>> codes, int position) {
    reading
        .selectedWords()
        .or(() -> reading.open().flatMap(source -> source.paragraphAt(position)))
        .ifPresentOrElse(passage -> desk.code(codes, passage), this::askForWords);
  }

  private QuickCodePresenter box(Passage passage, String about) {
    String quote = Excerpt.of(reading.quote(passage), QUOTED_IN_BOX);
    return new QuickCodePresenter(desk, reading.legend().codes(), passage, words.say(about, quote));
  }

  private String inVivoName(Passage passage) {
    // A ">" would make a path of what are the researcher's own words.
    return Excerpt.of(reading.quote(passage).replace('>', '›'), QUOTED);
  }

  private void askForWords() {
    desk.workbench().say(words.say("select.first"));
  }
}

package org.manicule.view.coding.quickcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Passage;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.quickcode.QuickCodeMatcher.Match;
import org.manicule.view.coding.quickcode.QuickCodeState.Choice;

/** Coding by typing: finds codes while the researcher types, and applies the chosen one. */
public final class QuickCodePresenter {
  private static final int SHOWN = 60;

  private final Words words = Words.beside(QuickCodePresenter.class);
  private final CodingDesk desk;
  private final Passage passage;
  private final String about;
  private final CodeTree tree;
  private final QuickCodeMatcher matcher;
  private @Nullable QuickCodeView view;
  private List<Choice> choices = List.of();
  private int chosen;

  /**
   * Prepares the box for a passage.
   *
   * @param passage what will be coded
   * @param about how the box speaks of it
   */
  public QuickCodePresenter(CodingDesk desk, CodeTree tree, Passage passage, String about) {
    this.desk = desk;
    this.tree = tree;
    this.passage = passage;
    this.about = about;
    this.matcher = new QuickCodeMatcher(tree, desk.recent());
  }

  /** The box is there: fill it. */
  public void start(QuickCodeView box) {
    view = box;
    type("");
  }

  /** The researcher typed; this is all that stands in the box now. */
  public void type(String typed) {
    List<Match> matches = matcher.find(typed);
    List<Choice> found = new ArrayList<>();
    matches.stream().limit(SHOWN).forEach(match -> found.add(choice(match)));
    newCode(typed).ifPresent(choice -> found.add(isSure(matches) ? found.size() : 0, choice));
    choices = found;
    chosen = found.isEmpty() ? -1 : 0;
    show();
  }

  /** The researcher steps up (-1) or down (1) through the lines, round and round. */
  public void step(int by) {
    if (!choices.isEmpty()) {
      choose(Math.floorMod(chosen + by, choices.size()));
    }
  }

  /** The researcher points at a line. */
  public void choose(int line) {
    chosen = line;
    show();
  }

  /** Enter: applies the chosen line and closes the box. */
  public void apply() {
    if (chosen >= 0) {
      apply(choices.get(chosen));
    }
  }

  /** Applies what was typed as a new code even though known codes resemble it. */
  public void applyAsNew() {
    choices.stream().filter(choice -> choice.code() == null).findFirst().ifPresent(this::apply);
  }

  /** Esc: closes the box, and nothing has happened. */
  public void cancel() {
    if (view != null) {
      view.close();
    }
  }

  private void apply(Choice choice) {
    // Closed first, so that an edit that is refused leaves no box behind its message.
    cancel();
    if (choice.code() == null) {
      desk.code(choice.path(), passage);
    } else {
      desk.code(choice.code(), passage);
    }
  }

  private Choice choice(Match match) {
    Code code = match.code();
    return new Choice(code.id(), match.path(), match.path(), code.colour());
  }

  /** What was typed as a code to be made, when it is a path and no code has it yet. */
  private Optional<Choice> newCode(String typed) {
    List<String> names = CodeTree.names(typed);
    String path = String.join(CodeTree.SEPARATOR, names);
    return names.stream().anyMatch(String::isEmpty) || tree.find(path).isPresent()
        ? Optional.empty()
        : Optional.of(new Choice(null, path, words.say("new", path), null));
  }

  private static boolean isSure(List<Match> matches) {
    return !matches.isEmpty() && matches.get(0).rank() >= QuickCodeMatcher.SURE;
  }

  private void show() {
    if (view != null) {
      view.show(new QuickCodeState(about, choices, chosen, hint()));
    }
  }

  private String hint() {
    if (chosen < 0) {
      return words.say("hint.empty");
    }
    Choice choice = choices.get(chosen);
    if (choice.code() == null) {
      return words.say("hint.new");
    }
    return tree.find(choice.code())
        .map(code -> code.definition().meaning())
        .filter(meaning -> !meaning.isEmpty())
        .orElse(words.say("hint.undefined"));
  }
}

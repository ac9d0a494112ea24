package org.manicule.view.coding.quickcode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.quickcode.QuickCodeMatcher.Match;
import org.manicule.view.coding.quickcode.QuickCodeState.Choice;

/**
 * Coding by typing: finds codes while the researcher types, and applies the chosen one, together
 * with those that were marked before.
 */
public final class QuickCodePresenter {
  private static final int SHOWN = 60;

  private final Words words = Words.beside(QuickCodePresenter.class);
  private final Aim aim;
  private final String about;
  private final CodeTree tree;
  private final QuickCodeMatcher matcher;
  private @Nullable QuickCodeView view;
  private final Map<String, Choice> marked = new LinkedHashMap<>();
  private String typed = "";
  private List<Choice> choices = List.of();
  private int chosen;

  /** Whether the researcher went to the chosen line, rather than finding it by typing. */
  private boolean wentThere;

  /** What becomes of the codes that are chosen. */
  public interface Aim {

    /**
     * Takes what was chosen; one code at least.
     *
     * @param known codes of the codebook
     * @param unknown paths of codes to be made
     */
    void take(List<Id<Code>> known, List<String> unknown);

    /** Whether several codes can be chosen at once. */
    default boolean takesSeveral() {
      return true;
    }
  }

  /**
   * Prepares the box for a passage.
   *
   * @param passage what will be coded
   * @param about how the box speaks of it
   */
  public QuickCodePresenter(CodingDesk desk, CodeTree tree, Passage passage, String about) {
    this(desk, tree, (known, unknown) -> desk.code(known, unknown, passage), about);
  }

  /**
   * Prepares the box for something else than coding a passage.
   *
   * @param about how the box speaks of it
   */
  public QuickCodePresenter(CodingDesk desk, CodeTree tree, Aim aim, String about) {
    this.tree = tree;
    this.aim = aim;
    this.about = about;
    this.matcher = new QuickCodeMatcher(tree, desk.recent());
  }

  /** Whether several codes can be chosen at once. */
  public boolean takesSeveral() {
    return aim.takesSeveral();
  }

  /** The box is there: fill it. */
  public void start(QuickCodeView box) {
    view = box;
    type("");
  }

  /** The researcher typed; this is all that stands in the box now. */
  public void type(String letters) {
    typed = letters;
    List<Match> matches = matcher.find(letters);
    List<Choice> found = new ArrayList<>();
    if (letters.isBlank()) {
      found.addAll(marked.values());
    }
    matches.stream()
        .map(this::choice)
        .filter(choice -> !(letters.isBlank() && choice.marked()))
        .limit(SHOWN)
        .forEach(found::add);
    newCode(letters).ifPresent(choice -> found.add(isSure(matches) ? found.size() : 0, choice));
    choices = found;
    chosen = found.isEmpty() ? -1 : 0;
    wentThere = false;
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
    wentThere = true;
    show();
  }

  /** Marks the chosen code, to be applied together with others; the field is free for the next. */
  public void mark() {
    if (chosen >= 0 && aim.takesSeveral()) {
      mark(choices.get(chosen));
      type("");
    }
  }

  /** Marks the code of a line, or takes the mark away; the line stays where it is. */
  public void mark(int line) {
    if (!aim.takesSeveral()) {
      choose(line);
      return;
    }
    Choice choice = choices.get(line);
    mark(choice);
    List<Choice> changed = new ArrayList<>(choices);
    changed.set(line, choice.marked(!choice.marked()));
    choices = changed;
    show();
  }

  private void mark(Choice choice) {
    if (marked.remove(choice.path()) == null) {
      marked.put(choice.path(), choice.marked(true));
    }
  }

  /** Enter: applies the marked codes and the one chosen after them, and closes the box. */
  public void apply() {
    Optional<Choice> last = chosen < 0 ? Optional.empty() : Optional.of(choices.get(chosen));
    boolean isMeant = marked.isEmpty() || wentThere || !typed.isBlank();
    apply(last.filter(choice -> isMeant));
  }

  /** Applies what was typed as a new code even though known codes resemble it. */
  public void applyAsNew() {
    choices.stream()
        .filter(choice -> choice.code() == null && !choice.marked())
        .findFirst()
        .ifPresent(choice -> apply(Optional.of(choice)));
  }

  /** Esc: closes the box, and nothing has happened. */
  public void cancel() {
    if (view != null) {
      view.close();
    }
  }

  private void apply(Optional<Choice> last) {
    last.ifPresent(choice -> marked.putIfAbsent(choice.path(), choice));
    if (!marked.isEmpty()) {
      // Closed first, so that an edit that is refused leaves no box behind its message.
      cancel();
      aim.take(known(), unknown());
    }
  }

  private List<Id<Code>> known() {
    return marked.values().stream().map(Choice::code).filter(Objects::nonNull).toList();
  }

  private List<String> unknown() {
    return marked.values().stream()
        .filter(choice -> choice.code() == null)
        .map(Choice::path)
        .toList();
  }

  private Choice choice(Match match) {
    Code code = match.code();
    boolean isMarked = marked.containsKey(match.path());
    return new Choice(code.id(), match.path(), match.path(), code.colour(), isMarked);
  }

  /** What was typed as a code to be made, when it is a path and no code has it yet. */
  private Optional<Choice> newCode(String letters) {
    List<String> names = CodeTree.names(letters);
    String path = String.join(CodeTree.SEPARATOR, names);
    return names.stream().anyMatch(String::isEmpty) || tree.find(path).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Choice(null, path, words.say("new", path), null, marked.containsKey(path)));
  }

  private static boolean isSure(List<Match> matches) {
    return !matches.isEmpty() && matches.get(0).rank() >= QuickCodeMatcher.SURE;
  }

  private void show() {
    if (view != null) {
      view.show(new QuickCodeState(about(), typed, choices, chosen, hint()));
    }
  }

  private String about() {
    String codes = String.join(" · ", marked.keySet());
    return marked.isEmpty() ? about : words.say("about.marked", about, codes);
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

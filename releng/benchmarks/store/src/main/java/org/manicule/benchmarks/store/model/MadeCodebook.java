package org.manicule.benchmarks.store.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The codebook of a made-up study: themes at the top, the codes that are used below them. How often
 * a code is used falls as its number grows.
 */
public final class MadeCodebook {
  private static final List<String> THEMES =
      List.of(
          "Inequalities",
          "Privatisation",
          "Democracy",
          "Workforce",
          "Finance",
          "Integration",
          "Experience",
          "Prevention");
  private static final List<String> STEMS =
      List.of("access", "trust", "voice", "waiting", "pay", "contracts", "housing", "data");
  private static final int COLOURS = 0x1000000;

  private final List<MadeCode> codes = new ArrayList<>();
  private final Zipf use;

  /**
   * A code.
   *
   * @param name its name
   * @param above number of the code above; -1 at the top
   * @param colour {@code #rrggbb}
   * @param meaning what it means, perhaps empty
   */
  public record MadeCode(String name, int above, String colour, String meaning) {}

  MadeCodebook(Tier tier) {
    Dice dice = Dice.about("codebook", tier.codes());
    for (int number = 0; number < tier.codes(); number++) {
      codes.add(code(number, dice));
    }
    use = new Zipf(tier.codes() - THEMES.size(), 0.8);
  }

  private static MadeCode code(int number, Dice dice) {
    String colour = String.format(Locale.ROOT, "#%06x", dice.below(COLOURS));
    if (number < THEMES.size()) {
      return new MadeCode(THEMES.get(number), -1, colour, "");
    }
    int above = number % THEMES.size();
    String stem = STEMS.get(number / THEMES.size() % STEMS.size());
    String meaning = dice.says(0.5) ? "Use it when the passage speaks of " + stem + "." : "";
    return new MadeCode(stem + " " + number, above, colour, meaning);
  }

  /** The codes; one above another comes first. */
  public List<MadeCode> codes() {
    return codes;
  }

  /** Number of a code that is used, often used ones more often. */
  int pick(Dice dice) {
    return THEMES.size() + use.pick(dice);
  }

  /** Number of a code beside another one. */
  int sibling(int code, Dice dice) {
    int rows = (codes.size() - 1 - code % THEMES.size()) / THEMES.size();
    return code % THEMES.size() + THEMES.size() * dice.between(1, rows);
  }
}

package org.manicule.benchmarks.store.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of the made-up texts: the small words of English first, then those of a study of health
 * services, then invented ones that make up the long tail.
 */
final class Vocabulary {
  private static final String SMALL =
      "the of and to in a for is that on with as are be by it this from have not we at or their"
          + " which an was has they will our can been more these there about but also all its who"
          + " between what where would when so if into than how other were some many could should"
          + " may over such through no only after being before because while each both own most";
  private static final String FIELD =
      "care health patients services people board council hospital public plans needs funding"
          + " staff access support provider trust decisions members meeting report committee budget"
          + " region contract voice workforce demand pressure waiting housing transport carers beds"
          + " strategy scrutiny elected chair minutes vote residents evidence market value quality";
  private static final List<String> SYLLABLES =
      List.of(
          ("ba be bo ca co da de do fa fe ga go ha he ka la le lo ma me mi na ne no pa pe po ra re"
                  + " ri ro sa se si so ta te to va ve vi wa we")
              .split(" "));
  private static final List<String> ENDINGS = List.of("", "n", "s", "r", "l", "ing", "ed", "tion");

  /** Outside the basic plane, so that whoever cuts texts by characters meets pairs. */
  private static final List<String> PICTURES =
      List.of("\uD83D\uDE00", "\uD83D\uDC4D\uD83C\uDFFD", "\uD835\uDD4F");

  private static final int INVENTED = 3_600;
  private static final double PICTURES_EACH = 0.002;

  private final List<String> words;
  private final Zipf use;

  Vocabulary() {
    Set<String> all = new LinkedHashSet<>(List.of((SMALL + " " + FIELD).split(" ")));
    int wanted = all.size() + INVENTED;
    Dice dice = Dice.about("vocabulary", 0);
    while (all.size() < wanted) {
      all.add(invented(dice));
    }
    words = new ArrayList<>(all);
    use = new Zipf(words.size(), 1);
  }

  private static String invented(Dice dice) {
    StringBuilder word = new StringBuilder();
    for (int left = dice.between(2, 4); left > 0; left--) {
      word.append(SYLLABLES.get(dice.below(SYLLABLES.size())));
    }
    return word.append(ENDINGS.get(dice.below(ENDINGS.size()))).toString();
  }

  String pick(Dice dice) {
    return dice.says(PICTURES_EACH)
        ? PICTURES.get(dice.below(PICTURES.size()))
        : words.get(use.pick(dice));
  }
}

package org.manicule.api.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Two names that may be spellings of one: offered to the researcher, never joined without asking.
 *
 * @param name the spelling to keep
 * @param other the spelling that may be the same
 * @param confidence how likely it is, 0 to 1
 */
public record SpeakerVariant(String name, String other, double confidence) {
  private static final double WORTH_ASKING = 0.5;

  /** Beyond so many names, everybody is no longer compared with everybody. */
  private static final int COMPARABLE = 400;

  /**
   * The pairs among some names that look alike: the same but for titles, capitals and accents, with
   * a letter or two that differ, or with the first name left out or shortened; roles in other
   * words. Titles of different sexes, ranks such as deputy, and numbers as in {@code Interviewee 1}
   * tell people apart, and so does a third name that the shorter one of a pair would fit as well.
   * Among more than some hundred names nothing is looked for.
   *
   * @param turns how often each name speaks; of two spellings the more frequent one is kept, then
   *     the longer one
   * @return the pairs, likeliest first
   */
  public static List<SpeakerVariant> among(Map<String, Integer> turns) {
    List<String> names = new ArrayList<>(turns.keySet());
    names.sort(
        Comparator.comparing((String name) -> -turns.getOrDefault(name, 0))
            .thenComparing(name -> -name.length())
            .thenComparing(Comparator.naturalOrder()));
    List<SpeakerVariant> variants = new ArrayList<>();
    if (names.size() > COMPARABLE) {
      return variants;
    }
    List<SpeakerName> parts = names.stream().map(SpeakerName::of).toList();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        double likeness = parts.get(i).likeness(parts.get(j));
        if (likeness >= WORTH_ASKING && isAlone(parts, i, j)) {
          variants.add(new SpeakerVariant(names.get(i), names.get(j), likeness));
        }
      }
    }
    variants.sort(Comparator.comparing(variant -> -variant.confidence()));
    return List.copyOf(variants);
  }

  /** Whether the less full of two names fits nobody else who is not the other of the two. */
  private static boolean isAlone(List<SpeakerName> names, int i, int j) {
    boolean first = names.get(i).fullness() <= names.get(j).fullness();
    SpeakerName shorter = names.get(first ? i : j);
    SpeakerName longer = names.get(first ? j : i);
    return IntStream.range(0, names.size())
        .filter(k -> k != i && k != j)
        .filter(k -> shorter.likeness(names.get(k)) >= WORTH_ASKING)
        .noneMatch(k -> longer.likeness(names.get(k)) < WORTH_ASKING);
  }
}

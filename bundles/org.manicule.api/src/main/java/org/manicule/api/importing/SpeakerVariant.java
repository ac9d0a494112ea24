package org.manicule.api.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Two names that may be spellings of one: offered to the researcher, never joined without asking.
 *
 * @param name the spelling to keep
 * @param other the spelling that may be the same
 * @param confidence how likely it is, 0 to 1
 */
public record SpeakerVariant(String name, String other, double confidence) {
  private static final Set<String> TITLES =
      Set.of(
          "dr",
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "prof",
          "professor",
          "sir",
          "dame",
          "lord",
          "lady",
          "baroness",
          "rev",
          "cllr",
          "councillor",
          "hon",
          "rt",
          "chair");

  private static final int SHORTEST = 4;
  private static final int LONG = 8;

  /**
   * The pairs among some names that look alike: the same but for titles, capitals and accents, with
   * a letter or two that differ, or with the first name left out or shortened. Numbered names such
   * as {@code Interviewee 1} are never alike.
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
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        double likeness = likeness(words(names.get(i)), words(names.get(j)));
        if (likeness > 0) {
          variants.add(new SpeakerVariant(names.get(i), names.get(j), likeness));
        }
      }
    }
    variants.sort(Comparator.comparing(variant -> -variant.confidence()));
    return List.copyOf(variants);
  }

  private static List<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    List<String> words =
        Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    List<String> bare = words.stream().filter(word -> !TITLES.contains(word)).toList();
    return bare.isEmpty() ? words : bare;
  }

  private static double likeness(List<String> one, List<String> other) {
    if (one.isEmpty() || other.isEmpty() || numbered(one) || numbered(other)) {
      return 0;
    }
    if (one.equals(other)) {
      return 0.95;
    }
    double last = wordLikeness(last(one), last(other));
    return last == 0 ? 0 : last * firstLikeness(first(one), first(other));
  }

  private static boolean numbered(List<String> words) {
    return words.stream().anyMatch(word -> word.codePoints().anyMatch(Character::isDigit));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static String first(List<String> words) {
    return words.size() == 1 ? "" : words.get(0);
  }

  private static double firstLikeness(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0.7;
    }
    boolean initial = one.length() == 1 || other.length() == 1;
    if (initial) {
      return one.charAt(0) == other.charAt(0) ? 0.85 : 0;
    }
    return wordLikeness(one, other);
  }

  private static double wordLikeness(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    int shorter = Math.min(one.length(), other.length());
    int allowed = shorter > LONG ? 2 : shorter > SHORTEST ? 1 : 0;
    int distance = distance(one, other);
    return distance <= allowed ? 0.8 : 0;
  }

  /** How many letters have to be put in, taken out or replaced (Levenshtein's distance). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}

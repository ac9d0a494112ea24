package org.manicule.core;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the language of a text by its small words, which no text of some sentences can do without.
 * Says nothing when there are too few of them, or two languages have nearly as many.
 */
final class LanguageGuess {
  private static final Map<String, Set<String>> SMALL_WORDS =
      Map.ofEntries(
          language("en", "the of and to in that is was for it with as be on by this are from not"),
          language("cy", "y yr yn a i o ar mae wedi gan fod ei eu oedd hyn bod nad na am"),
          language("de", "der die und das nicht ist von den zu mit sich auf ein eine dem des im"),
          language("fr", "le la les et des est dans que une pour qui sur pas du au avec ce plus"),
          language("es", "el la los y que en las por con una para del se es no su al como lo"),
          language("it", "il la che di e non per una sono del della le gli con si alla anche"),
          language("pt", "o os que do da em um uma para com não por mais as dos se ao na no"),
          language("nl", "de het een van en dat niet is op te zijn voor met die aan er ook"),
          language("sv", "och att det som en på är av för med den inte om ett har till jag"),
          language("da", "og at det en er som på af for ikke med den til har et jeg der"),
          language("pl", "i w nie na się z że do jest to jak o po co ale od za przez dla"));

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int MOST_WORDS = 5_000;
  private static final int FEWEST_HITS = 8;
  private static final double SHARE = 0.12;
  private static final double AHEAD = 1.3;

  private LanguageGuess() {}

  private static Map.Entry<String, Set<String>> language(String tag, String words) {
    return Map.entry(tag, Set.of(words.split(" ")));
  }

  /** The language as a BCP 47 tag. */
  static Optional<String> of(String text) {
    Map<String, Integer> hits = new HashMap<>();
    Matcher words = WORD.matcher(text);
    int count = 0;
    while (count < MOST_WORDS && words.find()) {
      count++;
      String word = words.group().toLowerCase(Locale.ROOT);
      SMALL_WORDS.forEach(
          (language, small) -> {
            if (small.contains(word)) {
              hits.merge(language, 1, Integer::sum);
            }
          });
    }
    return clearest(hits, count);
  }

  private static Optional<String> clearest(Map<String, Integer> hits, int words) {
    String best = "";
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> each : hits.entrySet()) {
      if (each.getValue() > most) {
        second = most;
        most = each.getValue();
        best = each.getKey();
      } else {
        second = Math.max(second, each.getValue());
      }
    }
    boolean clear = most >= FEWEST_HITS && most >= SHARE * words && most >= AHEAD * second;
    return clear ? Optional.of(best) : Optional.empty();
  }
}

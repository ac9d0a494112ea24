package org.manicule.recognise.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.manicule.recognise.text.Voices.Voice;

/**
 * Two names that may be one speaker: an offer, for only the researcher knows.
 *
 * @param name the one to keep: the fuller one, of equally full ones that which is used more often
 * @param other the other one
 * @param confidence how sure it is that they are one, 0 to 1
 */
public record Spelling(String name, String other, double confidence) {
  private static final double WORTH_ASKING = 0.5;

  static List<Spelling> among(List<Voice> voices) {
    List<NameParts> names = voices.stream().map(voice -> NameParts.of(voice.name())).toList();
    List<Spelling> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        double sure = names.get(i).likeness(names.get(j));
        if (sure >= WORTH_ASKING) {
          boolean alone = others(names, i, j) == 0;
          found.add(of(voices.get(i), voices.get(j), alone ? sure : sure * 0.6));
        }
      }
    }
    found.removeIf(spelling -> spelling.confidence() < WORTH_ASKING);
    found.sort(Comparator.comparingDouble(Spelling::confidence).reversed());
    return found;
  }

  /** Somebody else whom the less full of the two names would fit as well. */
  private static long others(List<NameParts> names, int i, int j) {
    boolean first = names.get(i).fullness() <= names.get(j).fullness();
    NameParts shorter = names.get(first ? i : j);
    NameParts longer = names.get(first ? j : i);
    return IntStream.range(0, names.size())
        .filter(k -> k != i && k != j)
        .filter(k -> shorter.likeness(names.get(k)) >= WORTH_ASKING)
        .filter(k -> longer.likeness(names.get(k)) < WORTH_ASKING)
        .count();
  }

  private static Spelling of(Voice one, Voice other, double confidence) {
    int fuller = NameParts.of(one.name()).fullness() - NameParts.of(other.name()).fullness();
    boolean first = fuller > 0 || (fuller == 0 && one.times() >= other.times());
    double rounded = Math.round(confidence * 100) / 100.0;
    return first
        ? new Spelling(one.name(), other.name(), rounded)
        : new Spelling(other.name(), one.name(), rounded);
  }

  /** As the researcher is asked. */
  public String asQuestion() {
    return Messages.text("speakers.one", other, name, Math.round(confidence * 100));
  }
}

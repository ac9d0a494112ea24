package org.manicule.recognise.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.importing.DraftSpeaker;
import org.manicule.api.importing.DraftValue;

/** Those who speak in a source, in the order in which they are first heard. */
public final class Voices {
  private final Map<String, Voice> voices = new LinkedHashMap<>();

  /**
   * Somebody who speaks.
   *
   * @param name as written where he or she speaks
   * @param times how often
   * @param confidence how sure it is that this is a speaker: as sure as the surest place
   */
  public record Voice(String name, int times, double confidence, String role, String body) {
    private DraftSpeaker asDraft() {
      Map<String, DraftValue> variables = new LinkedHashMap<>();
      if (!role.isBlank()) {
        variables.put("role", DraftValue.text(role));
      }
      if (!body.isBlank()) {
        variables.put("organisation", DraftValue.text(body));
      }
      return new DraftSpeaker(name, List.of(), variables, confidence);
    }

    private Voice plus(double sure) {
      return new Voice(name, times + 1, Math.max(confidence, sure), role, body);
    }

    private Voice known(Person person) {
      return new Voice(
          name,
          times,
          Math.max(confidence, person.confidence()),
          role.isBlank() ? person.role() : role,
          body.isBlank() ? person.body() : body);
    }
  }

  void heard(String name, double confidence) {
    Voice voice = voices.getOrDefault(name, new Voice(name, 0, 0, "", ""));
    voices.put(name, voice.plus(confidence));
  }

  void introduced(Person person) {
    Voice voice = voices.getOrDefault(person.name(), new Voice(person.name(), 0, 0, "", ""));
    voices.put(person.name(), voice.known(person));
  }

  /** All of them. */
  public Collection<Voice> all() {
    return voices.values();
  }

  /** Those who are heard, with what is known about them. */
  List<DraftSpeaker> speakers() {
    return voices.values().stream().filter(voice -> voice.times() > 0).map(Voice::asDraft).toList();
  }
}

package org.manicule.api.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manicule.api.model.TextRange;

/** The speakers of a draft source, in its units and in what is known about them. */
final class DraftSpeakers {
  private DraftSpeakers() {}

  static List<DraftSpeaker> in(DraftSource source) {
    Map<String, DraftSpeaker> speakers = new LinkedHashMap<>();
    for (DraftUnit unit : source.units()) {
      String name = speaker(unit);
      if (!name.isEmpty()) {
        speakers.putIfAbsent(name, DraftSpeaker.named(name));
      }
    }
    source.speakers().forEach(speaker -> speakers.put(speaker.name(), speaker));
    return List.copyOf(speakers.values());
  }

  private static String speaker(DraftUnit unit) {
    String name = unit.details().speaker();
    return name == null ? "" : name.strip();
  }

  /** How often each of them speaks. */
  static Map<String, Integer> turns(DraftSource source) {
    Map<String, Integer> turns = new LinkedHashMap<>();
    in(source).forEach(speaker -> turns.put(speaker.name(), 0));
    for (DraftUnit unit : source.units()) {
      String name = speaker(unit);
      if (!name.isEmpty()) {
        turns.merge(name, 1, Integer::sum);
      }
    }
    return turns;
  }

  static DraftSource renamed(DraftSource source, String from, String to) {
    if (from.equals(to)) {
      return source;
    }
    List<DraftUnit> units = new ArrayList<>();
    for (DraftUnit unit : source.units()) {
      boolean his = from.equals(speaker(unit));
      units.add(
          his ? new DraftUnit(unit.kind(), unit.range(), unit.details().withSpeaker(to)) : unit);
    }
    Map<String, DraftSpeaker> speakers = new LinkedHashMap<>();
    for (DraftSpeaker speaker : source.speakers()) {
      DraftSpeaker named = speaker.name().equals(from) ? renamed(speaker, to) : speaker;
      speakers.merge(named.name(), named, DraftSpeakers::joined);
    }
    return source.withUnits(units).withSpeakers(List.copyOf(speakers.values()));
  }

  private static DraftSpeaker renamed(DraftSpeaker speaker, String to) {
    Set<String> spellings = new LinkedHashSet<>(speaker.spellings());
    spellings.add(speaker.name());
    spellings.remove(to);
    return new DraftSpeaker(to, List.copyOf(spellings), speaker.variables(), speaker.confidence());
  }

  private static DraftSpeaker joined(DraftSpeaker one, DraftSpeaker other) {
    Set<String> spellings = new LinkedHashSet<>(one.spellings());
    spellings.addAll(other.spellings());
    spellings.remove(one.name());
    Map<String, DraftValue> variables = new LinkedHashMap<>(other.variables());
    variables.putAll(one.variables());
    double confidence = Math.max(one.confidence(), other.confidence());
    return new DraftSpeaker(one.name(), List.copyOf(spellings), variables, confidence);
  }

  static DraftSource asCases(DraftSource source) {
    List<DraftCase> cases = new ArrayList<>(source.cases());
    for (DraftSpeaker speaker : in(source)) {
      List<TextRange> places =
          source.units().stream()
              .filter(unit -> speaker.name().equals(speaker(unit)))
              .map(DraftUnit::range)
              .filter(range -> !range.isEmpty())
              .toList();
      boolean known = cases.stream().anyMatch(each -> each.name().equals(speaker.name()));
      if (!places.isEmpty() && !known) {
        cases.add(new DraftCase(speaker.name(), speaker.variables(), places));
      }
    }
    return source.withCases(cases);
  }
}

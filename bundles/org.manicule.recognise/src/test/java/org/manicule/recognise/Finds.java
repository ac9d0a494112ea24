package org.manicule.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.model.TimeSpan;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

/** What a recogniser found in a document, as lines of fields that can be compared with a key. */
final class Finds {
  private final Map<String, Set<List<String>>> found = new TreeMap<>();

  private Finds() {}

  static Finds of(Recogniser recogniser, DraftSource source) {
    Finds finds = new Finds();
    Map<String, String> written =
        recogniser.id().equals("posts") ? Map.of("posts", "units") : Map.of();
    DraftSource refined =
        recogniser
            .refine(source, Options.of(written, recogniser.options()), Monitor.silent())
            .sources()
            .get(0);
    List<DraftUnit> units = new ArrayList<>(refined.units());
    units.removeAll(source.units());
    units.forEach(finds::add);
    refined.variables().forEach((name, value) -> finds.add("variable", name, value.text()));
    finds.furniture(refined);
    return finds;
  }

  private void add(DraftUnit unit) {
    UnitDetails details = unit.details();
    String start = String.valueOf(unit.range().start());
    String speaker = details.speaker() == null ? "" : details.speaker();
    String kind = unit.kind().name();
    switch (kind) {
      case "post" -> add(kind, start, String.valueOf(details.date()), details.label(), speaker);
      case "quote" -> add(kind, start + "-" + unit.range().end(), speaker);
      case "attendee", "apology" -> add(kind, speaker, details.label());
      case "speaker" -> add("presenter", speaker, details.label());
      case "turn" -> turn(start, speaker, details.time());
      case "resolution", "motion", "action" -> add("decision", start);
      case "agenda-item" -> add("item", start);
      default -> add(kind, start);
    }
    boolean says = Set.of("quote", "reported-speech", "turn").contains(kind);
    if (says && !speaker.isEmpty()) {
      add("speaker", speaker);
    }
  }

  private void turn(String start, String speaker, @Nullable TimeSpan time) {
    if (time == null) {
      add("turn", start, speaker);
    } else {
      add("turn", start, speaker, time.startMillis() + "-" + time.endMillis());
    }
  }

  /** Each paragraph that lies in a stretch of boilerplate. */
  private void furniture(DraftSource refined) {
    refined.units().stream()
        .filter(unit -> Set.of("paragraph", "heading").contains(unit.kind().name()))
        .filter(
            unit -> refined.boilerplate().stream().anyMatch(b -> b.range().contains(unit.range())))
        .forEach(unit -> add("furniture", String.valueOf(unit.range().start())));
  }

  private void add(String aspect, String... fields) {
    found.computeIfAbsent(aspect, a -> new LinkedHashSet<>()).add(List.of(fields));
  }

  /** What was found of one kind. */
  Set<List<String>> of(String aspect) {
    return found.getOrDefault(aspect, Set.of());
  }
}

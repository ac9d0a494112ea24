package org.manicule.recognise.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Issue;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftSpeaker;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.Finding;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.TimeSpan;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;

/** What a recogniser adds to a source; its text and what was found before stay. */
public final class Refinement {
  private final DraftSource source;
  private final List<DraftUnit> units = new ArrayList<>();
  private final Map<String, DraftValue> variables = new LinkedHashMap<>();
  private final List<Issue> issues = new ArrayList<>();
  private final Voices voices = new Voices();
  private @Nullable Finding finding;

  public Refinement(DraftSource source) {
    this.source = source;
  }

  /** Adds a unit. */
  public void unit(UnitKind kind, TextRange range, UnitDetails details) {
    units.add(new DraftUnit(kind, range, details));
  }

  /** Adds a unit with a label. */
  public void labelled(UnitKind kind, TextRange range, String label) {
    unit(kind, range, UnitDetails.labelled(label));
  }

  /** Adds what somebody says. */
  public void said(UnitKind kind, TextRange range, String speaker, double confidence) {
    unit(kind, range, UnitDetails.NONE.withSpeaker(speaker));
    voices.heard(speaker, confidence);
  }

  /** Adds a turn of a recording. */
  public void turn(TextRange range, String speaker, @Nullable TimeSpan time, double confidence) {
    unit(UnitKind.TURN, range, new UnitDetails(0, "", speaker, null, time));
    voices.heard(speaker, confidence);
  }

  /** Adds what is known about somebody; blank where unknown. */
  public void person(Person person) {
    voices.introduced(person);
  }

  /** Adds a value, unless the importer or an earlier find has one. */
  public void variable(String name, @Nullable DraftValue value) {
    if (value != null && !value.text().isBlank() && !source.variables().containsKey(name)) {
      variables.putIfAbsent(name, value);
    }
  }

  /** Says what was found, in a few words. */
  public void found(Recogniser by, double confidence, String words) {
    finding = Finding.of(by, source, confidence, words);
  }

  /** Says that something may be wrong. */
  public void warn(String message) {
    issues.add(Issue.warning(source.name(), message));
  }

  /** How many units of a kind were added. */
  public long count(UnitKind kind) {
    return units.stream().filter(unit -> unit.kind().equals(kind)).count();
  }

  /** Those who speak. */
  public Voices voices() {
    return voices;
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return units.isEmpty() && variables.isEmpty();
  }

  /** The source with what was found; the same one when nothing was. */
  public Draft draft() {
    if (isEmpty()) {
      return Draft.of(source);
    }
    List<DraftUnit> allUnits = new ArrayList<>(source.units());
    allUnits.addAll(units);
    Map<String, DraftValue> allVariables = new LinkedHashMap<>(source.variables());
    allVariables.putAll(variables);
    List<DraftSpeaker> speakers = new ArrayList<>(source.speakers());
    speakers.addAll(voices.speakers());
    Draft draft =
        new Draft(
            List.of(source.withUnits(allUnits).withVariables(allVariables).withSpeakers(speakers)),
            issues);
    return finding == null ? draft : draft.withFinding(finding);
  }
}

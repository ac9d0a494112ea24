package org.manicule.ui.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftSpeaker;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.DroppedText;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.SpeakerVariant;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.ui.importing.ImportRules.Kind;

/**
 * What the researcher wants of one file that was read: every choice can be taken back until the
 * file goes in. When recognisers look anew, the choices that still make sense are made again.
 */
final class FileChoices {
  private static final String YES = "yes";
  private static final String NO = "no";

  private final FileLook look;
  private final List<UnaryOperator<DraftSource>> changes = new ArrayList<>();
  private final Map<String, String> speakers = new LinkedHashMap<>();
  private final Set<String> leftOut = new HashSet<>();
  private final Set<String> noSpeakers = new TreeSet<>();
  private final Set<SourceValue> withoutValues = new HashSet<>();
  private final Set<DroppedText> kept = new HashSet<>();
  private final Map<String, Boolean> furniture = new LinkedHashMap<>();
  private boolean cleaned;
  private boolean cases;

  /**
   * Starts with what was chosen at earlier imports.
   *
   * @param look lets recognisers look anew at what was read
   */
  FileChoices(FileDraft file, ImportRules rules, NewLook look) {
    this.look = new FileLook(file, look);
    for (ImportRules.Rule rule : rules.all()) {
      apply(rule);
    }
  }

  private void apply(ImportRules.Rule rule) {
    boolean yes = rule.choice().equals(YES);
    switch (rule.kind()) {
      case SPEAKER -> renameSpeaker(rule.subject(), rule.choice());
      case RECOGNISER -> {
        Draft draft = look.file().draft();
        boolean other =
            draft != null
                && draft.findings().stream()
                    .anyMatch(
                        each -> each.recogniser().equals(rule.subject()) && each.used() != yes);
        if (other) {
          look.use(rule.subject(), yes);
        }
      }
      case FURNITURE -> furniture.put(rule.subject(), yes);
      case CASES -> cases = yes;
    }
  }

  /** The file with what recognisers found in it, and which of them are used. */
  FileLook look() {
    return look;
  }

  /** The draft with names and values as chosen; furniture is still in it. */
  @Nullable Draft draft() {
    Draft draft = look.file().draft();
    return draft == null
        ? null
        : draft.withSources(draft.sources().stream().map(this::as).toList());
  }

  private DraftSource as(DraftSource source) {
    DraftSource changed = source;
    for (Map.Entry<String, String> speaker : speakers.entrySet()) {
      changed = changed.withSpeakerRenamed(speaker.getKey(), speaker.getValue());
    }
    if (!noSpeakers.isEmpty()) {
      changed = withoutSpeakers(changed);
    }
    for (UnaryOperator<DraftSource> change : changes) {
      changed = change.apply(changed);
    }
    return changed;
  }

  private DraftSource withoutSpeakers(DraftSource source) {
    List<DraftUnit> units =
        source.units().stream()
            .map(
                unit ->
                    noSpeakers.contains(String.valueOf(unit.details().speaker()))
                        ? new DraftUnit(unit.kind(), unit.range(), unit.details().withSpeaker(null))
                        : unit)
            .toList();
    return source
        .withUnits(units)
        .withSpeakers(
            source.speakers().stream()
                .filter(speaker -> !noSpeakers.contains(speaker.name()))
                .toList());
  }

  /** Takes a name for that of a speaker or not. */
  void isSpeaker(String name, boolean speaks) {
    if (speaks) {
      noSpeakers.remove(name);
    } else {
      noSpeakers.add(name);
    }
  }

  /** The names that somebody took for speakers and that are none. */
  Set<String> noSpeakers() {
    return noSpeakers;
  }

  /** A value of a source of the draft. */
  private record SourceValue(String source, String variable) {}

  /** Lets a value go in or not. */
  void keepValue(String source, String variable, boolean kept) {
    SourceValue value = new SourceValue(source, variable);
    if (kept) {
      withoutValues.remove(value);
    } else {
      withoutValues.add(value);
    }
  }

  boolean isValueKept(String source, String variable) {
    return !withoutValues.contains(new SourceValue(source, variable));
  }

  /** Gives a part of a source another day; nothing written takes it away. */
  void setDate(String source, DraftUnit part, String day) {
    String written = day.isBlank() ? null : day.strip();
    change(
        source,
        each ->
            each.withUnits(
                each.units().stream()
                    .map(unit -> isSame(unit, part) ? dated(unit, written) : unit)
                    .toList()));
  }

  private static boolean isSame(DraftUnit one, DraftUnit other) {
    return one.kind().equals(other.kind()) && one.range().equals(other.range());
  }

  private static DraftUnit dated(DraftUnit unit, @Nullable String day) {
    return new DraftUnit(unit.kind(), unit.range(), unit.details().withDate(day));
  }

  /** The names that were joined or changed, with what they are called now. */
  Map<String, String> renamed() {
    return speakers;
  }

  /** Calls a speaker as the text does again. */
  void apart(String name) {
    speakers.remove(name);
  }

  void rename(String source, String name) {
    String wanted = name.strip();
    if (!wanted.isEmpty()) {
      change(source, each -> each.withName(wanted));
      if (leftOut.remove(source)) {
        leftOut.add(wanted);
      }
      List<SourceValue> values =
          withoutValues.stream().filter(value -> value.source().equals(source)).toList();
      values.forEach(value -> keepValue(source, value.variable(), true));
      values.forEach(value -> keepValue(wanted, value.variable(), false));
    }
  }

  /** Gives a source a value; an empty one takes it away. */
  void setValue(String source, String variable, String text) {
    change(
        source,
        each -> {
          Map<String, DraftValue> values = new LinkedHashMap<>(each.variables());
          DraftValue before = values.get(variable);
          if (text.isBlank()) {
            values.remove(variable);
          } else {
            values.put(
                variable,
                before == null
                    ? DraftValue.text(text.strip())
                    : new DraftValue(before.type(), text.strip()));
          }
          return each.withVariables(values);
        });
  }

  private void change(String source, UnaryOperator<DraftSource> change) {
    changes.add(each -> each.name().equals(source) ? change.apply(each) : each);
  }

  void include(String source, boolean in) {
    if (in) {
      leftOut.remove(source);
    } else {
      leftOut.add(source);
    }
  }

  boolean isIncluded(String source) {
    return !leftOut.contains(source);
  }

  /** Calls a speaker something else; the name of another speaker makes them one. */
  void renameSpeaker(String from, String to) {
    String wanted = to.strip();
    if (!wanted.isEmpty() && !wanted.equals(from)) {
      speakers.put(from, wanted);
    }
  }

  boolean speakersAsCases() {
    return cases;
  }

  void speakersAsCases(boolean wanted) {
    cases = wanted;
  }

  /** How often each speaker speaks, in the order of their first words. */
  Map<String, Integer> turns() {
    Map<String, Integer> turns = new LinkedHashMap<>();
    Draft draft = draft();
    for (DraftSource source : draft == null ? List.<DraftSource>of() : draft.sources()) {
      source.everySpeaker().forEach(speaker -> turns.putIfAbsent(speaker.name(), 0));
      source
          .units()
          .forEach(
              unit -> {
                String name = unit.details().speaker();
                if (name != null && !name.isBlank()) {
                  turns.merge(name.strip(), 1, Integer::sum);
                }
              });
    }
    return turns;
  }

  /** What is known about a speaker, from the first source that knows. */
  DraftSpeaker speaker(String name) {
    Draft draft = draft();
    return (draft == null ? List.<DraftSource>of() : draft.sources())
        .stream()
            .flatMap(source -> source.everySpeaker().stream())
            .filter(speaker -> speaker.name().equals(name))
            .findFirst()
            .orElseGet(() -> DraftSpeaker.named(name));
  }

  List<SpeakerVariant> variants() {
    return SpeakerVariant.among(turns());
  }

  boolean isCleaned() {
    return cleaned;
  }

  /** Removes all furniture or keeps it, whatever was chosen of single kinds before. */
  void clean(boolean remove) {
    cleaned = remove;
    furniture.clear();
  }

  boolean isRemoved(Boilerplate stretch) {
    return furniture.getOrDefault(stretch.reason(), cleaned);
  }

  /** Removes or keeps all furniture of a kind. */
  void remove(String reason, boolean removed) {
    furniture.put(reason, removed);
  }

  boolean isKept(DroppedText stretch) {
    return kept.contains(stretch);
  }

  /** Makes a source of what was left out, or leaves it out after all. */
  void keep(DroppedText stretch, boolean wanted) {
    if (wanted) {
      kept.add(stretch);
    } else {
      kept.remove(stretch);
    }
  }

  /** The draft as it goes in. */
  @Nullable Draft accepted() {
    Draft draft = draft();
    if (draft == null) {
      return null;
    }
    List<DraftSource> sources = new ArrayList<>();
    draft.sources().stream()
        .filter(source -> isIncluded(source.name()))
        .map(this::finished)
        .forEach(sources::add);
    draft.dropped().stream().filter(kept::contains).map(FileChoices::source).forEach(sources::add);
    return draft.withSources(sources);
  }

  private static DraftSource source(DroppedText stretch) {
    String name = stretch.source() + " (" + stretch.reason() + ")";
    return new DraftSource(name, stretch.text(), List.of(), Map.of(), List.of(), null);
  }

  /** What stays marked is kept as units of that kind. */
  private DraftSource finished(DraftSource source) {
    List<Boilerplate> removed = source.boilerplate().stream().filter(this::isRemoved).toList();
    DraftSource clean = withChosenValues(source);
    if (!removed.isEmpty()) {
      clean =
          removed.size() == source.boilerplate().size()
              ? clean.withoutBoilerplate()
              : partlyCleaned(clean, removed);
    }
    return cases ? clean.withSpeakersAsCases() : clean;
  }

  private DraftSource withChosenValues(DraftSource source) {
    Map<String, DraftValue> values = new LinkedHashMap<>(source.variables());
    values.keySet().removeIf(variable -> !isValueKept(source.name(), variable));
    return source.withVariables(values);
  }

  /** The stretches that stay go along as units, for removal takes all marks away. */
  private static DraftSource partlyCleaned(DraftSource source, List<Boilerplate> removed) {
    List<DraftUnit> units = new ArrayList<>(source.units());
    source.boilerplate().stream()
        .filter(stretch -> !removed.contains(stretch))
        .map(
            stretch ->
                new DraftUnit(
                    UnitKind.BOILERPLATE, stretch.range(), UnitDetails.labelled(stretch.reason())))
        .forEach(units::add);
    return source.withUnits(units).withBoilerplate(removed).withoutBoilerplate();
  }

  /** Remembers what was chosen here for the next import. */
  void remember(ImportRules rules) {
    Draft draft = look.file().draft();
    if (draft == null) {
      return;
    }
    speakers.forEach((from, to) -> rules.set(Kind.SPEAKER, from, to));
    look.recognition().without().forEach(id -> rules.set(Kind.RECOGNISER, id, NO));
    look.recognition().named().forEach(id -> rules.set(Kind.RECOGNISER, id, YES));
    furniture.forEach((reason, removed) -> rules.set(Kind.FURNITURE, reason, removed ? YES : NO));
    if (cases || rules.choice(Kind.CASES, "") != null) {
      rules.set(Kind.CASES, "", cases ? YES : NO);
    }
  }
}

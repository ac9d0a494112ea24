package org.manicule.api.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.TextRange;

/**
 * A source that would be made.
 *
 * @param name proposed name; a number is added when the project has it already
 * @param text normalised text, see {@link NormalisedText}
 * @param units its structure
 * @param variables proposed values by variable name, such as {@code author}
 * @param boilerplate stretches that look like menus, notices and forms around the text proper
 * @param language BCP 47 tag, or null when unknown
 * @param speakers what is known about those who speak in it; those of whom nothing but the name is
 *     known may be missing
 * @param cases the cases that it tells about, to be made when the project has them not
 */
public record DraftSource(
    String name,
    String text,
    List<DraftUnit> units,
    Map<String, DraftValue> variables,
    List<Boilerplate> boilerplate,
    @Nullable String language,
    List<DraftSpeaker> speakers,
    List<DraftCase> cases) {

  /** Checks the text and copies the lists. */
  public DraftSource {
    NormalisedText.require(text);
    units = List.copyOf(units);
    variables = Map.copyOf(variables);
    boilerplate = List.copyOf(boilerplate);
    speakers = List.copyOf(speakers);
    cases = List.copyOf(cases);
    units.forEach(unit -> requireInside(unit.range(), text));
    boilerplate.forEach(stretch -> requireInside(stretch.range(), text));
    cases.forEach(each -> each.places().forEach(place -> requireInside(place, text)));
  }

  /** A source without cases, of whose speakers nothing but the names is known. */
  public DraftSource(
      String name,
      String text,
      List<DraftUnit> units,
      Map<String, DraftValue> variables,
      List<Boilerplate> boilerplate,
      @Nullable String language) {
    this(name, text, units, variables, boilerplate, language, List.of(), List.of());
  }

  private static void requireInside(TextRange range, String text) {
    if (range.end() > text.length()) {
      throw new IllegalArgumentException(range + " reaches beyond a text of " + text.length());
    }
  }

  /** The same source with what looks like boilerplate taken out; units and positions follow. */
  public DraftSource withoutBoilerplate() {
    return BoilerplateRemoval.from(this);
  }

  /** The same source under another name. */
  public DraftSource withName(String changed) {
    return new DraftSource(changed, text, units, variables, boilerplate, language, speakers, cases);
  }

  /** The same source with another structure. */
  public DraftSource withUnits(List<DraftUnit> changed) {
    return new DraftSource(name, text, changed, variables, boilerplate, language, speakers, cases);
  }

  /** The same source with other values. */
  public DraftSource withVariables(Map<String, DraftValue> changed) {
    return new DraftSource(name, text, units, changed, boilerplate, language, speakers, cases);
  }

  /** The same source with a value more, or another one for the same variable. */
  public DraftSource withVariable(String variable, DraftValue value) {
    Map<String, DraftValue> more = new LinkedHashMap<>(variables);
    more.put(variable, value);
    return withVariables(more);
  }

  /** The same source with other stretches marked as boilerplate. */
  public DraftSource withBoilerplate(List<Boilerplate> changed) {
    return new DraftSource(name, text, units, variables, changed, language, speakers, cases);
  }

  /** The same source in another language. */
  public DraftSource withLanguage(@Nullable String changed) {
    return new DraftSource(name, text, units, variables, boilerplate, changed, speakers, cases);
  }

  /** The same source with other knowledge of its speakers. */
  public DraftSource withSpeakers(List<DraftSpeaker> changed) {
    return new DraftSource(name, text, units, variables, boilerplate, language, changed, cases);
  }

  /** The same source about other cases. */
  public DraftSource withCases(List<DraftCase> changed) {
    return new DraftSource(name, text, units, variables, boilerplate, language, speakers, changed);
  }

  /** Everybody who speaks in it, in the order of their first words, then those who do not. */
  public List<DraftSpeaker> everySpeaker() {
    return DraftSpeakers.in(this);
  }

  /** The same source with one speaker under another name; takes in one who has that name. */
  public DraftSource withSpeakerRenamed(String from, String to) {
    return DraftSpeakers.renamed(this, from, to);
  }

  /**
   * The pairs of speakers that may be one, likeliest first: to be offered, never joined unasked.
   */
  public List<SpeakerVariant> speakerVariants() {
    return SpeakerVariant.among(DraftSpeakers.turns(this));
  }

  /**
   * The same source where each speaker is a case too: what he or she says are the places of the
   * case, what is known about him or her are its values.
   */
  public DraftSource withSpeakersAsCases() {
    return DraftSpeakers.asCases(this);
  }
}

package org.manicule.recognise.conference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.recognise.text.Block;
import org.manicule.recognise.text.Blocks;
import org.manicule.recognise.text.Messages;
import org.manicule.recognise.text.Person;
import org.manicule.recognise.text.Reading;
import org.manicule.recognise.text.Refinement;

/**
 * A report of a conference: a section for each speaker, or for each session with its speakers, who
 * are introduced in the heading or at the beginning of the first paragraph.
 */
public final class ConferenceReport implements Reading {
  /** Where a speaker is introduced, with role and organisation as label. */
  public static final UnitKind SPEAKER = new UnitKind("speaker");

  private static final Pattern EVENT =
      Pattern.compile(
          "\\b(?:conference|summit|seminar|symposium|workshop|colloquium|congress|round ?table"
              + "|speakers?|delegates?|keynote|panel discussion|annual lecture|webinar|assembly|evidence session)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:Speakers?|Presenters?|Panel(?:lists?)?|Chair(?:ed by)?|Keynote(?:"
              + " speaker)?|With)[:–-] ?",
          Pattern.CASE_INSENSITIVE);

  /** Who leads a session speaks in it only where nobody else is named. */
  private static final Pattern CHAIR =
      Pattern.compile("^Chair(?:ed by)?[:–-].*", Pattern.CASE_INSENSITIVE);

  private static final Pattern BYLINE =
      Pattern.compile("^(?:By|Written by|Report by|Posted by) .*");
  private static final Pattern TIMED =
      Pattern.compile("^\\d{1,2}[.:]\\d\\d ?(?:[ap]\\.?m\\.?)?\\b.{3,140}$");
  private static final int SHORTEST_BODY = 120;
  private static final int SHORTEST_LABELLED = 40;
  private static final int TOP = 8;

  private record Section(
      int first, int body, String label, List<Intro> speakers, boolean labelled) {
    Section(int first, int body, String label, List<Intro> speakers) {
      this(first, body, label, speakers, false);
    }
  }

  private int onlyNames;

  private record Intro(TextRange range, Person person) {}

  private final DraftSource source;
  private final Blocks blocks;
  private final List<Section> sections = new ArrayList<>();

  private ConferenceReport(DraftSource source) {
    this.source = source;
    this.blocks = Blocks.of(source);
    for (int i = 0; i + 1 < blocks.size(); i++) {
      Optional<Section> section = section(i);
      section.ifPresent(sections::add);
      i = section.map(it -> it.body - 1).orElse(i);
    }
    dropWithoutBody();
  }

  /** Looks for sections with speakers in a source. */
  public static ConferenceReport of(DraftSource source) {
    return new ConferenceReport(source);
  }

  @Override
  public double confidence() {
    long withSpeakers = withSpeakers();
    boolean event =
        blocks.first(TOP).stream().anyMatch(block -> EVENT.matcher(block.words()).find());
    // Where most names have nothing below them, it is a list of those present.
    if (withSpeakers < 2 || onlyNames > withSpeakers) {
      return 0;
    }
    return Math.min(0.95, (event ? 0.5 : 0.2) + 0.1 * withSpeakers);
  }

  private long withSpeakers() {
    return sections.stream().filter(section -> !section.speakers.isEmpty()).count();
  }

  @Override
  public Draft refine(Recogniser by) {
    Refinement refinement = new Refinement(source);
    for (int i = 0; i < sections.size(); i++) {
      int next = i + 1 < sections.size() ? sections.get(i + 1).first : blocks.size();
      add(refinement, sections.get(i), next);
    }
    long speakers = refinement.count(SPEAKER);
    refinement.found(
        by, confidence(), Messages.text("conference.found", sections.size(), speakers));
    return refinement.draft();
  }

  private void add(Refinement refinement, Section section, int next) {
    TextRange range = new TextRange(blocks.get(section.first).start(), blocks.get(next - 1).end());
    String only = section.speakers.size() == 1 ? section.speakers.get(0).person.name() : null;
    UnitDetails details = UnitDetails.labelled(section.label).withSpeaker(only);
    refinement.unit(UnitKind.SECTION, range, details);
    for (Intro intro : section.speakers) {
      Person person = intro.person;
      UnitDetails introduced = UnitDetails.labelled(person.position()).withSpeaker(person.name());
      refinement.unit(SPEAKER, intro.range, introduced);
      refinement.person(person);
    }
    if (section.speakers.size() > 1) {
      addParts(refinement, section, next);
    }
  }

  /** Of several speakers, each has the paragraphs from the one that begins with the name on. */
  private void addParts(Refinement refinement, Section section, int next) {
    int from = -1;
    String speaker = null;
    for (int i = section.body; i <= next; i++) {
      String now = i < next ? begins(blocks.get(i).words(), section.speakers) : null;
      if (speaker != null && (i == next || now != null)) {
        TextRange part = new TextRange(blocks.get(from).start(), blocks.get(i - 1).end());
        refinement.said(UnitKind.TURN, part, speaker, 0.7);
      }
      if (now != null) {
        from = i;
        speaker = now;
      }
    }
  }

  private static @org.jspecify.annotations.Nullable String begins(
      String words, List<Intro> speakers) {
    Set<String> fitting = new HashSet<>();
    for (Intro intro : speakers) {
      String name = intro.person.name();
      String[] parts = name.split(" ");
      String first = parts[0];
      String last = parts[parts.length - 1];
      if (words.matches(
              "(?s)(?:"
                  + quote(name)
                  + "|"
                  + quote(first)
                  + "|(?:\\p{L}+\\.? )?"
                  + quote(last)
                  + ") (?!and\\b).*")
          && SpeakerHeading.opening(words).size() < 2) {
        fitting.add(name);
      }
    }
    return fitting.size() == 1 ? fitting.iterator().next() : null;
  }

  private static String quote(String words) {
    return Pattern.quote(words);
  }

  private Optional<Section> section(int i) {
    Block heading = blocks.get(i);
    if (!heading.isTitleLike() || BYLINE.matcher(heading.words()).matches()) {
      return Optional.empty();
    }
    List<Intro> speakers = intros(heading, 0, SpeakerHeading.inLine(heading.words()));
    if (!speakers.isEmpty()) {
      return Optional.of(new Section(i, i + 1, heading.words(), speakers));
    }
    boolean title =
        heading.isHeading()
            || TIMED.matcher(heading.words()).matches()
            || LABEL.matcher(blocks.get(i + 1).words()).find();
    return title && i > 0 ? session(i, heading) : Optional.empty();
  }

  /** A session whose speakers stand in a line below the title, or open its first paragraph. */
  private Optional<Section> session(int i, Block heading) {
    Optional<Section> labelled = labelled(i, heading);
    if (labelled.isPresent()) {
      return labelled;
    }
    Block below = blocks.get(i + 1);
    java.util.regex.Matcher label = LABEL.matcher(below.words());
    int from = label.find() ? label.end() : 0;
    List<Intro> line = intros(below, from, SpeakerHeading.inLine(below.words().substring(from)));
    if (!line.isEmpty() && (from > 0 || below.isTitleLike())) {
      return Optional.of(new Section(i, i + 2, heading.words(), line));
    }
    List<Intro> opening = intros(below, 0, SpeakerHeading.opening(below.words()));
    return Optional.of(new Section(i, i + 1, heading.words(), opening));
  }

  /** A session with lines such as "Chair: …" and "Speakers: …" below its title. */
  private Optional<Section> labelled(int i, Block heading) {
    List<Intro> speakers = new ArrayList<>();
    List<Intro> chairs = new ArrayList<>();
    int body = i + 1;
    while (body < blocks.size()) {
      Block line = blocks.get(body);
      java.util.regex.Matcher label = LABEL.matcher(line.words());
      if (!label.find()) {
        break;
      }
      List<Intro> here =
          intros(line, label.end(), SpeakerHeading.listed(line.words().substring(label.end())));
      (CHAIR.matcher(line.words()).matches() ? chairs : speakers).addAll(here);
      body++;
    }
    List<Intro> heard = speakers.isEmpty() ? chairs : speakers;
    return heard.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section(i, body, heading.words(), heard, true));
  }

  private static List<Intro> intros(Block block, int from, List<SpeakerHeading> headings) {
    return headings.stream()
        .map(
            it ->
                new Intro(
                    block.part(from + it.range().start(), from + it.range().end()), it.person()))
        .toList();
  }

  /** A list of names is no report: every section has something to read. */
  private void dropWithoutBody() {
    List<Section> kept = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      int next = i + 1 < sections.size() ? sections.get(i + 1).first : blocks.size();
      int length = 0;
      for (int j = sections.get(i).body; j < next; j++) {
        length += blocks.get(j).words().length();
      }
      boolean nested = i > 0 && sections.get(i).first < sections.get(i - 1).body;
      if (length >= (sections.get(i).labelled ? SHORTEST_LABELLED : SHORTEST_BODY) && !nested) {
        kept.add(sections.get(i));
      } else if (!sections.get(i).speakers.isEmpty()) {
        onlyNames++;
      }
    }
    sections.clear();
    sections.addAll(kept);
  }
}

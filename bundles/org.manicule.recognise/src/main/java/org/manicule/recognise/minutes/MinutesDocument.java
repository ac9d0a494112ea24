package org.manicule.recognise.minutes;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.importing.WrittenDates;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.recognise.minutes.Attendance.Attendee;
import org.manicule.recognise.minutes.Resolutions.Decision;
import org.manicule.recognise.text.Block;
import org.manicule.recognise.text.Blocks;
import org.manicule.recognise.text.Messages;
import org.manicule.recognise.text.Person;
import org.manicule.recognise.text.Reading;
import org.manicule.recognise.text.Refinement;

/** Minutes of a meeting: who was there, what was dealt with, who said and what was decided. */
public final class MinutesDocument implements Reading {
  /** Somebody who was present, with role and body as label. */
  public static final UnitKind ATTENDEE = new UnitKind("attendee");

  /** Somebody who sent apologies. */
  public static final UnitKind APOLOGY = new UnitKind("apology");

  /** One point of the discussion: a bullet or a numbered paragraph. */
  public static final UnitKind POINT = new UnitKind("point");

  private static final int TOP = 14;
  private static final int LONGEST_HEAD = 280;
  private static final int FEWEST_PRESENT = 2;
  private static final int SEVERAL = 3;
  private static final Pattern MINUTES =
      Pattern.compile(
          "(?<!\\d )\\bminutes\\b(?! (?:from|away|later|past|ago|long|after|before|read|walk|drive)\\b)"
              + "|\\bminute of (?:the )?meeting\\b|\\bnotes of (?:the |an? )?(?:\\w+ )?meeting\\b|\\bmeeting notes\\b"
              + "|^at an? meeting of\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERED_POINT =
      Pattern.compile(
          "^(?<number>\\d{1,3}(?:\\.\\d{1,3})+|\\d{1,3}|\\(?[a-z]\\))[.)]?[ \\t]+(?=\\p{Lu}).{30,}");
  private static final Pattern BODY_LINE =
      Pattern.compile(
          ".*\\b(?:Committee|Board|Panel|Cabinet|Council|Forum|Commission|Assembly|Sub-Committee|Governing Body|Partnership|Working Group)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MEETING_OF =
      Pattern.compile(
          "^(?:at |(?:draft |confirmed |approved )?(?:minutes?|notes|record) of )?(?:the |an? )?(?:(?:annual"
              + "|extraordinary|special|ordinary|formal|open|closed|public|remote|virtual) )*"
              + "(?:meeting|proceedings|section|part|session) of (?:the |an? )?(?<body>.+?)"
              + "(?:,? (?:held|on|at)\\b.*| [–-] .*|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CUES =
      Pattern.compile(
          "^(?:\\d+[.)]? )?(?:declarations? of (?:\\w+ )*interests?|matters arising|any other business"
              + "|date of (?:the )?next meeting|minutes of the (?:last|previous) meeting|public participation"
              + "|chair'?s (?:welcome|announcements?)|welcome and (?:introductions|apologies)"
              + "|the meeting (?:closed|ended|started|opened|commenced|concluded|finished)\\b.*|agenda item\\b.*"
              + "|during the discussion.*|in attendance.*)",
          Pattern.CASE_INSENSITIVE);

  /** "Minutes of the Fenholt Board meeting held in public" */
  private static final Pattern OF_THE_MEETING =
      Pattern.compile(
          "^(?:draft |confirmed |approved )?(?:minutes?|notes|record) of (?:the |an? )?"
              + "(?<body>(?!(?:last|previous|meeting|annual|public)\\b)\\p{L}[^:.]{4,90}?),? (?:[–-] )?"
              + "(?:meeting|held)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** A council is named over its committees. */
  private static final Pattern PART_OF_A_BODY =
      Pattern.compile(
          ".*\\b(?:Committee|Board|Panel|Cabinet|Forum|Commission|Assembly|Sub-Committee|Governing"
              + " Body|Partnership|Working Group|Directors)\\b.*",
          Pattern.CASE_INSENSITIVE);

  private final DraftSource source;
  private final Blocks blocks;
  private final Attendance attendance;
  private final List<AgendaItem> items;
  private final List<Decision> decisions;
  private final MinuteTurns turns;
  private final BitSet itemBlocks = new BitSet();
  private final BitSet decisionBlocks = new BitSet();

  private MinutesDocument(DraftSource source) {
    this.source = source;
    this.blocks = Blocks.of(source);
    this.attendance = Attendance.in(blocks);
    // Most texts are no minutes, and then there is no need to look further.
    boolean perhaps = attendance.all().size() >= FEWEST_PRESENT || isCalled();
    this.items = perhaps ? AgendaItems.in(blocks, attendance.lastBlock() + 1) : List.of();
    this.decisions = perhaps ? Resolutions.in(blocks) : List.of();
    items.stream()
        .filter(item -> blocks.get(item.block()).words().length() <= item.label().length() + 15)
        .forEach(item -> itemBlocks.set(item.block(), item.titleBlock() + 1));
    decisions.forEach(it -> decisionBlocks.set(it.first(), it.last() + 1));
    this.turns = new MinuteTurns(attendance.initials(), attendance.shortNames());
  }

  /** Looks for the parts of minutes in a source. */
  public static MinutesDocument of(DraftSource source) {
    return new MinutesDocument(source);
  }

  @Override
  public double confidence() {
    long present = attendance.all().size();
    if (present < FEWEST_PRESENT && !isCalled()) {
      return 0;
    }
    long cues = blocks.all().stream().filter(b -> CUES.matcher(b.words()).matches()).count();
    double sure = isCalled() ? 0.35 : 0;
    sure += present >= FEWEST_PRESENT ? 0.3 : 0;
    sure += Math.min(0.3, 0.1 * cues);
    sure += decisions.isEmpty() ? 0 : 0.15;
    sure += items.size() >= 2 ? 0.1 : 0;
    sure += speakers() >= SEVERAL ? 0.15 : 0;
    return Math.min(0.97, sure);
  }

  /** Whether it says at its head that it is minutes. */
  private boolean isCalled() {
    return blocks.first(TOP).stream()
        .anyMatch(b -> b.words().length() < LONGEST_HEAD && MINUTES.matcher(b.words()).find());
  }

  /** No more than several are looked for. */
  private long speakers() {
    return blocks.all().stream()
        .flatMap(block -> turns.in(block).stream())
        .map(MinuteTurns.Turn::speaker)
        .distinct()
        .limit(SEVERAL)
        .count();
  }

  @Override
  public Draft refine(Recogniser by) {
    Refinement refinement = new Refinement(source);
    meeting(refinement);
    attendance.all().forEach(it -> add(refinement, it));
    for (int i = 0; i < items.size(); i++) {
      addItem(refinement, i);
    }
    decisions.forEach(it -> refinement.labelled(it.kind(), it.range(), ""));
    addPoints(refinement);
    addTurns(refinement);
    refinement.found(
        by,
        confidence(),
        Messages.text(
            "minutes.found",
            refinement.count(ATTENDEE),
            items.size(),
            refinement.count(POINT),
            decisions.size()));
    return refinement.draft();
  }

  private static void add(Refinement refinement, Attendee attendee) {
    Person person = attendee.person();
    UnitKind kind = attendee.present() ? ATTENDEE : APOLOGY;
    UnitDetails details = UnitDetails.labelled(person.position()).withSpeaker(person.name());
    refinement.unit(kind, attendee.range(), details);
    refinement.person(person);
  }

  private void addItem(Refinement refinement, int i) {
    int next = i + 1 < items.size() ? items.get(i + 1).block() : blocks.size();
    AgendaItem item = items.get(i);
    TextRange range = new TextRange(blocks.get(item.block()).start(), blocks.get(next - 1).end());
    refinement.labelled(UnitKind.AGENDA_ITEM, range, item.label());
  }

  private void meeting(Refinement refinement) {
    body().ifPresent(name -> refinement.variable("body", DraftValue.text(name)));
    date().ifPresent(day -> refinement.variable("date", DraftValue.date(day)));
  }

  /** Whose meeting it was: the line over the minutes, unless the line of the minutes says more. */
  private Optional<String> body() {
    List<String> lines =
        blocks.first(TOP).stream()
            .filter(b -> b.words().length() < 120 && BODY_LINE.matcher(b.words()).matches())
            .filter(b -> !b.words().matches("(?i).*\\b(?:held|present|minutes?|agenda|room)\\b.*"))
            .filter(b -> b.isTitleLike() && b.start() < firstAttendee())
            .map(Block::words)
            .toList();
    Optional<String> named =
        blocks.first(TOP).stream()
            .filter(b -> b.words().length() < LONGEST_HEAD)
            .flatMap(b -> named(b.words()).stream())
            .findFirst();
    if (named.isPresent()) {
      // "Minutes of the Parish Council" under "LOWER FENHOLT PARISH COUNCIL"
      String end = named.get().toLowerCase(Locale.ENGLISH);
      return lines.stream()
          .filter(line -> line.toLowerCase(Locale.ENGLISH).endsWith(" " + end))
          .findFirst()
          .or(() -> named);
    }
    return lines.stream()
        .filter(line -> PART_OF_A_BODY.matcher(line).matches())
        .findFirst()
        .or(() -> lines.stream().findFirst());
  }

  private static Optional<String> named(String words) {
    for (Pattern form : List.of(MEETING_OF, OF_THE_MEETING)) {
      Matcher meeting = form.matcher(words);
      if (meeting.find() && isBody(meeting.group("body"))) {
        return Optional.of(meeting.group("body").strip());
      }
    }
    return Optional.empty();
  }

  private static boolean isBody(String words) {
    boolean called = BODY_LINE.matcher(words).matches() || PART_OF_A_BODY.matcher(words).matches();
    return words.strip().indexOf(' ') > 0 && (called || words.length() > 12);
  }

  private int firstAttendee() {
    return attendance.all().isEmpty()
        ? source.text().length()
        : attendance.all().get(0).range().start();
  }

  /** The day of the meeting stands at its head. */
  private Optional<String> date() {
    WrittenDates.Order order =
        WrittenDates.orderOf(blocks.all().stream().map(Block::words).toList());
    WrittenDates.Order read =
        order == WrittenDates.Order.UNKNOWN ? WrittenDates.Order.DAY_FIRST : order;
    return blocks.first(TOP).stream()
        .filter(block -> block.words().length() < 250)
        .flatMap(block -> WrittenDates.firstIn(block.words(), read).stream())
        .map(WrittenDates.Found::iso)
        .findFirst();
  }

  private void addPoints(Refinement refinement) {
    int bullet = 0;
    for (int i = attendance.lastBlock() + 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (isDecision(i) || isItem(i)) {
        bullet = isItem(i) ? 0 : bullet;
        continue;
      }
      Matcher numbered = NUMBERED_POINT.matcher(block.words());
      if (block.isBullet()) {
        refinement.labelled(POINT, block.range(), String.valueOf(++bullet));
      } else if (numbered.find()) {
        refinement.labelled(POINT, block.range(), numbered.group("number"));
      }
    }
  }

  private boolean isItem(int i) {
    return itemBlocks.get(i);
  }

  private boolean isDecision(int i) {
    return decisionBlocks.get(i);
  }

  private void addTurns(Refinement refinement) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!block.isHeading() && !attendance.lists(i) && !isItem(i)) {
        turns
            .in(block)
            .forEach(
                it -> refinement.said(UnitKind.TURN, it.range(), it.speaker(), it.confidence()));
      }
    }
  }
}

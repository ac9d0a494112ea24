package org.manicule.recognise.transcript;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.TimeSpan;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.recognise.text.Messages;
import org.manicule.recognise.text.Names;
import org.manicule.recognise.text.Reading;
import org.manicule.recognise.text.Refinement;
import org.manicule.recognise.transcript.TurnLine.Shape;

/**
 * A transcript: lines with which somebody begins to speak, in one of several shapes. One transcript
 * is written in one shape, so the one that fits most lines is taken for the whole of it.
 */
public final class TranscriptText implements Reading {
  private static final int FEWEST_TURNS = 4;
  private static final double KNOWN_SPEAKER = 0.95;
  private static final double REPEATED = 0.75;
  private static final Pattern FIELD = Pattern.compile("^[\\p{Lu}][\\p{L} ]{1,30}:\\s*\\S.*");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\([^()]{2,60}\\)(?: \\([^()]{2,20}\\))?");
  private static final Pattern MEMBER =
      Pattern.compile(
          "(?<name>\\p{Lu}[^():.]{2,110}) \\((?<in>[^()]{2,60})\\)(?: \\((?<party>[^()]{2,20})\\))?");

  /** "Ada Quill, Director, Fenholt Trust; …": who somebody is, which nobody says. */
  private static final Pattern INTRODUCED =
      Pattern.compile(
          ("[ \\t]*(?:PERSON(?: \\(|, )(?![^.]*[.!?](?: |$)).*|PERSON and PERSON\\.?)")
              .replace("PERSON", Names.PERSON));

  private static final Pattern META =
      Pattern.compile(
          "^(?:date|time|place|location|venue|duration|length|transcri|recorded|interview"
              + " (?:no|number|date)|participants?|project|file|setting|reference|ref)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** A line of the text that is not blank. */
  private record Line(int start, int end, String words) {}

  private final DraftSource source;
  private final List<Line> lines;
  private final int headerEnd;
  private final Shape shape;
  private final List<TurnLine> turns;
  private final Set<String> constituencies = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private int brokenTimes;
  private long lastEnd;

  private TranscriptText(DraftSource source) {
    this.source = source;
    this.lines = lines(source.text());
    this.headerEnd = headerEnd();
    findConstituencies();
    Map<Shape, List<TurnLine>> found = new EnumMap<>(Shape.class);
    for (Shape each : Shape.values()) {
      found.put(each, accepted(each));
    }
    this.shape = best(found);
    this.turns = inFull(found.getOrDefault(shape, List.of()));
  }

  /** Looks for turns in a source. */
  public static TranscriptText of(DraftSource source) {
    return new TranscriptText(source);
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      int start = from;
      int end = to;
      while (start < end && isBlank(text.charAt(start))) {
        start++;
      }
      while (end > start && isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        lines.add(new Line(start, end, text.substring(start, end).replace('\u00A0', ' ')));
      }
      from = to + 1;
    }
    return lines;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }

  /** A head of fields such as "Date: 4 May" says who is who, but nobody speaks in it. */
  private int headerEnd() {
    int fields = 0;
    boolean meta = false;
    for (int i = 0; i < Math.min(lines.size(), 20); i++) {
      String words = lines.get(i).words;
      if (FIELD.matcher(words).matches() && words.length() < 90) {
        fields++;
        meta |= META.matcher(words).matches();
      } else if (fields > 0) {
        return meta && fields > 1 ? i : 0;
      }
    }
    return 0;
  }

  /**
   * In debates place and party stand in brackets below a name, which is then surely a speaker's.
   */
  private void findConstituencies() {
    for (int i = headerEnd; i + 1 < lines.size(); i++) {
      String name = lines.get(i).words;
      boolean speaker = Label.of(name) != Label.OTHER && name.indexOf(':') < 0;
      if (speaker && IN_BRACKETS.matcher(lines.get(i + 1).words).matches()) {
        addMember(name, lines.get(i + 1).words);
      }
      Matcher member = MEMBER.matcher(name);
      if (member.matches() && isMember(member)) {
        addMember(member.group("name"), member.group("in"));
      }
    }
  }

  /** "Ada Quill (Fenholt) (Ind)", "Ada Quill (in the Chair)", "The Minister (Ada Quill)" */
  private static boolean isMember(Matcher line) {
    String name = line.group("name");
    boolean person = Names.isPerson(name);
    boolean chair = line.group("in").equalsIgnoreCase("in the Chair");
    boolean office = name.startsWith("The ") && Names.isPerson(line.group("in"));
    return (person && (line.group("party") != null || chair)) || office;
  }

  private void addMember(String name, String inBrackets) {
    constituencies.add(name);
    for (String words : List.of(name, inBrackets.replaceAll("[()]", ""))) {
      surnames.add(words.substring(words.lastIndexOf(' ') + 1));
    }
  }

  /** A name alone in a line of a debate: somebody who was named in full before, or the chair. */
  private boolean isOfTheDebate(String label) {
    String surname = label.substring(label.lastIndexOf(' ') + 1);
    return constituencies.size() > 1
        && (Label.isRole(label) || (Names.isPerson(label) && surnames.contains(surname)));
  }

  private List<TurnLine> accepted(Shape each) {
    List<TurnLine> candidates = new ArrayList<>();
    Map<String, Integer> uses = new HashMap<>();
    Map<String, Label> labels = new HashMap<>();
    for (int i = headerEnd; i < lines.size(); i++) {
      Line line = lines.get(i);
      TurnLine.of(each, line.words, line.start)
          .filter(it -> each != Shape.NAME || isAlone(it.label(), line.words))
          .filter(it -> each != Shape.COLON || !introduces(line.words))
          .ifPresent(
              it -> {
                candidates.add(it);
                uses.merge(it.label(), 1, Integer::sum);
                labels.computeIfAbsent(it.label(), Label::of);
              });
    }
    if (each == Shape.TIME) {
      return candidates;
    }
    if (each == Shape.NAME) {
      constituencies.forEach(it -> uses.merge(it, 2, Integer::sum));
    }
    candidates.removeIf(
        it -> !isSpeaker(it, labels.get(it.label()), uses.getOrDefault(it.label(), 0)));
    dropUnlessBoth(candidates, "Q", "A");
    return candidates;
  }

  /** Where nobody answers, A is the first of a list, and where nobody asks. */
  private void dropUnlessBoth(List<TurnLine> candidates, String one, String other) {
    Set<String> labels = new HashSet<>();
    candidates.forEach(it -> labels.add(it.label()));
    if (labels.contains(one) != labels.contains(other)) {
      candidates.removeIf(it -> it.label().equals(one) || it.label().equals(other));
    }
  }

  private boolean isAlone(String label, String words) {
    return label.length() == words.length() || constituencies.contains(label);
  }

  private static boolean introduces(String words) {
    return INTRODUCED.matcher(words.substring(words.indexOf(':') + 1)).matches();
  }

  /** After "Moderator (M): …" the transcript itself says who M is. */
  private static List<TurnLine> inFull(List<TurnLine> turns) {
    Map<String, String> names = new HashMap<>();
    for (TurnLine turn : turns) {
      if (turn.code() != null && !turn.code().equals(turn.label())) {
        names.putIfAbsent(turn.code(), turn.label());
      }
    }
    return turns.stream().map(it -> it.by(names.getOrDefault(it.label(), it.label()))).toList();
  }

  private boolean isSpeaker(TurnLine line, @Nullable Label label, int uses) {
    boolean debate = line.shape() == Shape.NAME && constituencies.contains(line.label());
    if (label == null || (label == Label.OTHER && !debate)) {
      return debate;
    }
    if (line.shape() == Shape.NAME) {
      // Any line may be short: only a name that comes again is taken for one that speaks.
      boolean member = debate || isOfTheDebate(line.label());
      boolean word = line.label().indexOf(' ') < 0;
      return member || (label == Label.SPEAKER ? uses > 1 : uses > 2 && word);
    }
    boolean one = label == Label.SPEAKER && !Label.isLetter(line.label());
    return one || uses > 1 || line.hasTime();
  }

  /**
   * The shape with the most turns; a name with a colon says more than a time or a line of its own.
   */
  private Shape best(Map<Shape, List<TurnLine>> found) {
    Shape best = Shape.COLON;
    for (Shape each : Shape.values()) {
      int mine = weight(found.getOrDefault(each, List.of()), each);
      int theirs = weight(found.getOrDefault(best, List.of()), best);
      if (mine > theirs) {
        best = each;
      }
    }
    return best;
  }

  private int weight(List<TurnLine> candidates, Shape each) {
    if (each == Shape.TIME) {
      return candidates.size() * 5 >= lines.size() * 2 ? candidates.size() / 2 : 0;
    }
    if (each == Shape.NAME && !alternates(candidates)) {
      return 0;
    }
    return candidates.size() * 2;
  }

  /** Names alone in a line are speakers when words follow each of them. */
  private boolean alternates(List<TurnLine> candidates) {
    Set<Integer> starts = new HashSet<>();
    candidates.forEach(it -> starts.add(it.start()));
    int followed = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (starts.contains(lines.get(i).start) && !starts.contains(lines.get(i + 1).start)) {
        followed++;
      }
    }
    return followed * 10 >= candidates.size() * 9;
  }

  @Override
  public double confidence() {
    boolean known = source.units().stream().anyMatch(unit -> unit.kind().equals(UnitKind.TURN));
    if (known || turns.size() < FEWEST_TURNS) {
      return 0;
    }
    double share = (double) turns.size() / Math.max(1, lines.size() - headerEnd);
    if (shape == Shape.TIME) {
      return share >= 0.4 ? 0.85 : 0;
    }
    Map<String, Integer> uses = new HashMap<>();
    turns.forEach(turn -> uses.merge(turn.label(), 1, Integer::sum));
    if (shape == Shape.NAME) {
      constituencies.forEach(it -> uses.merge(it, 1, Integer::sum));
    }
    long repeated = turns.stream().filter(turn -> uses.getOrDefault(turn.label(), 0) > 1).count();
    boolean dialogue =
        uses.size() > 1 && repeated >= FEWEST_TURNS - 1 && repeated * 2 >= turns.size();
    if (!dialogue || share < 0.04) {
      return 0.2;
    }
    double sure = 0.6 + Math.min(0.3, share) + (repeated >= 8 ? 0.1 : 0);
    return Math.min(shape == Shape.NAME ? 0.8 : 0.97, sure);
  }

  @Override
  public Draft refine(Recogniser by) {
    Refinement refinement = new Refinement(source);
    Set<String> known = new HashSet<>();
    turns.stream()
        .map(TurnLine::label)
        .distinct()
        .filter(it -> Label.of(it) == Label.SPEAKER)
        .forEach(known::add);
    int line = 0;
    for (int i = 0; i < turns.size(); i++) {
      int end = i + 1 < turns.size() ? turns.get(i + 1).start() : Integer.MAX_VALUE;
      while (line + 1 < lines.size() && lines.get(line + 1).start < end) {
        line++;
      }
      TurnLine turn = turns.get(i);
      TextRange range = new TextRange(turn.start(), lines.get(line).end);
      OptionalLong until = TimeStamp.atTheEnd(range.in(source.text()));
      TimeSpan time = until.isPresent() ? until(until.getAsLong()) : time(i);
      if (turn.label().isEmpty()) {
        refinement.unit(UnitKind.TURN, range, new UnitDetails(0, "", null, null, time));
      } else {
        double sure = known.contains(turn.label()) ? KNOWN_SPEAKER : REPEATED;
        refinement.turn(range, turn.label(), time, sure);
      }
    }
    refinement.found(
        by,
        confidence(),
        Messages.text("transcript.found", turns.size(), refinement.voices().all().size()));
    if (brokenTimes > 0) {
      refinement.warn(Messages.text("transcript.times", brokenTimes));
    }
    return refinement.draft();
  }

  /** From the end of the turn before. */
  private TimeSpan until(long end) {
    if (end < lastEnd) {
      brokenTimes++;
    }
    TimeSpan time = new TimeSpan(Math.min(lastEnd, end), end);
    lastEnd = end;
    return time;
  }

  /**
   * From its stamp to the end stamp or the next turn's; a clock that runs backwards is not
   * believed.
   */
  private @Nullable TimeSpan time(int i) {
    TurnLine turn = turns.get(i);
    if (turn.from() == null) {
      return null;
    }
    OptionalLong from = TimeStamp.millis(turn.from());
    if (from.isEmpty()) {
      brokenTimes++;
      return null;
    }
    String written = turn.to();
    if (written == null && i + 1 < turns.size()) {
      written = turns.get(i + 1).from();
    }
    long to =
        written == null ? from.getAsLong() : TimeStamp.millis(written).orElse(from.getAsLong());
    if (to < from.getAsLong()) {
      brokenTimes++;
    }
    return new TimeSpan(from.getAsLong(), Math.max(from.getAsLong(), to));
  }
}

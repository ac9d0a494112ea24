package org.manicule.recognise.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.api.model.TextRange;
import org.manicule.recognise.text.Names;
import org.manicule.recognise.text.Person;

/**
 * Somebody introduced with role and organisation: {@code Ada Quill, Director, Fenholt Trust},
 * {@code Ada Quill (Fenholt Trust)}, {@code Ada Quill – Director, Fenholt Trust}.
 *
 * @param range where it stands in the words that were read
 * @param person who it is
 */
record SpeakerHeading(TextRange range, Person person) {
  private static final double SURE = 0.9;

  /** A role or an organisation: no verb in it, so mostly words with capitals. */
  private static final String PART =
      "(?:(?:the|former|acting|interim|current|and|of|for|in|at|to|on|&|de|by|with|chief|head|minister"
          + "|leader|director|chair|manager|professor|lecturer|researcher|fellow|member|officer"
          + "|lead|shadow|cabinet|senior|policy|research|public|health|social|care|housing|adult"
          + "|community|finance|executive|programme|deputy|joint|local|economist|journalist|author|owner|home|resident|campaigner|nurse|doctor|founder|trustee"
          + "|volunteer|student|reporter|editor|consultant|adviser|analyst|coordinator|carer|expert|experience)\\b"
          + "|[\\p{Lu}\\d][\\p{L}\\p{M}\\d&'’./-]*)";

  private static final String PARTS = PART + "(?: " + PART + "){0,12}";

  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?<name>"
              + Names.PERSON
              + ")"
              + ("(?:(?:,| [–—-]|:) (?<position>" + PARTS + "(?:, " + PARTS + "){0,3})")
              + ("| \\((?<inside>" + PARTS + "(?:, " + PARTS + "){0,3})\\))"));

  /** What stands before the name in a heading: a time, a kind of session, a title. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:\\d{1,2}[.:]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: ?(?:[–—-]|to) ?\\d{1,2}[.:]\\d\\d"
              + " ?(?:[ap]\\.?m\\.?)?)?)?\\s*[:–—|-]?\\s*(?:.{0,90}?(?:[:–—|-]| with| by|,) )?$");

  private static final Pattern BETWEEN = Pattern.compile("(?:,|;)? (?:and|with|&) |; |, ");

  private static final Pattern LISTED =
      Pattern.compile(
          "(?<name>"
              + Names.PERSON
              + ")(?:(?:,| [–—-]) (?<position>[^;.]{2,140})|(?<inside>(?!)))?(?:; |\\.?$)");

  private static final Pattern TITLE_BEHIND = Pattern.compile("\\s*|: .{3,120}");

  private static final Pattern NEXT_PERSON =
      Pattern.compile("(?:,|;)? (?:and|with|&) (?=(" + Names.PERSON + ")(?:, | \\())");

  /**
   * The people that a line consists of, a title before them or not; empty when it is no such line.
   */
  static List<SpeakerHeading> inLine(String line) {
    List<SpeakerHeading> found = new ArrayList<>();
    Matcher matcher = INTRODUCED.matcher(line);
    int at = 0;
    while (matcher.find(at)) {
      if (!isPerson(matcher)) {
        at = matcher.start() + 1;
        continue;
      }
      String gap =
          line.substring(
              found.isEmpty() ? 0 : found.get(found.size() - 1).range.end(), matcher.start());
      boolean fits =
          found.isEmpty() ? BEFORE.matcher(gap).matches() : BETWEEN.matcher(gap).matches();
      if (!fits) {
        return List.of();
      }
      found.add(of(matcher));
      at = found.get(found.size() - 1).range.end();
    }
    boolean whole =
        !found.isEmpty()
            && TITLE_BEHIND
                .matcher(line.substring(found.get(found.size() - 1).range.end()))
                .matches();
    return whole ? found : List.of();
  }

  /** The people of a line that is said to name them: what stands beside a name is the position. */
  static List<SpeakerHeading> listed(String line) {
    List<SpeakerHeading> strict = inLine(line);
    if (!strict.isEmpty()) {
      return strict;
    }
    List<SpeakerHeading> found = new ArrayList<>();
    Matcher entry = LISTED.matcher(line);
    while (entry.lookingAt() && isPerson(entry)) {
      found.add(of(entry));
      entry.region(entry.end(), line.length());
    }
    return entry.regionStart() < line.length() ? List.of() : found;
  }

  /** The people that a sentence begins with: "A, role, body and B, role, body described ...". */
  static List<SpeakerHeading> opening(String sentence) {
    List<SpeakerHeading> found = new ArrayList<>();
    Matcher matcher = INTRODUCED.matcher(sentence);
    int at = 0;
    while (matcher.find(at)) {
      int end = found.isEmpty() ? 0 : found.get(found.size() - 1).range.end();
      String gap = sentence.substring(end, matcher.start());
      boolean fits = found.isEmpty() ? gap.isBlank() : BETWEEN.matcher(gap).matches();
      if (!fits) {
        break;
      }
      if (isPerson(matcher)) {
        found.add(of(matcher));
        at = found.get(found.size() - 1).range.end();
      } else {
        at = matcher.start() + 1;
      }
    }
    return found;
  }

  /** "A, role, body and B, role, body": the second name looks like part of the first body. */
  private static int nextPerson(String position) {
    Matcher next = NEXT_PERSON.matcher(position);
    while (next.find()) {
      if (!Names.hasOtherWord(next.group(1))) {
        return next.start();
      }
    }
    return -1;
  }

  private static boolean isPerson(Matcher matcher) {
    return !Names.hasOtherWord(matcher.group("name"));
  }

  private static SpeakerHeading of(Matcher matcher) {
    String inside = matcher.group("inside");
    String position = inside == null ? matcher.group("position") : inside;
    if (position == null) {
      String alone = Names.tidy(matcher.group("name"));
      TextRange range = new TextRange(matcher.start(), matcher.end("name"));
      return new SpeakerHeading(range, new Person(alone, "", "", SURE));
    }
    int end = inside == null ? matcher.end("position") : matcher.end();
    int next = inside == null ? nextPerson(position) : -1;
    if (next >= 0) {
      end = matcher.start("position") + next;
      position = position.substring(0, next);
    }
    int comma = position.lastIndexOf(", ");
    String role = comma < 0 ? (inside == null ? position : "") : position.substring(0, comma);
    String body = comma < 0 ? (inside == null ? "" : position) : position.substring(comma + 2);
    String name = Names.tidy(matcher.group("name"));
    TextRange range = new TextRange(matcher.start(), end);
    return new SpeakerHeading(range, new Person(name, role, body, SURE));
  }
}

package org.manicule.recognise.minutes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.api.model.TextRange;
import org.manicule.recognise.text.Block;
import org.manicule.recognise.text.Blocks;
import org.manicule.recognise.text.Names;
import org.manicule.recognise.text.Person;

/** Finds who was at a meeting, and who sent apologies. */
final class Attendance {
  private static final Pattern PRESENT =
      Pattern.compile(
          "^(?:\\d{1,2}[.)]?[ \\t])?(?<not>not )?(?:(?:(?:Board|Committee|Panel|Cabinet|Co-opted"
              + "|Council|Voting|Other|All other) )*(?:Members|Councillors|Officers|Others|Also|Those|Trustees|Invited|Observers|Staff|Governors|Advisers)?"
              + " ?(?:also )?(?:present|in"
              + " attendance|attending|attended)|(?:other )?attendees|attendance|participants|list of"
              + " (?:attendees|those present)"
              + "|(?:[\\p{L}&'’-]+ ){1,6}(?:present|in attendance|attending)(?=:)"
              + "|(?:officers|members|councillors|observers|guests|trustees|governors)(?=: ?\\S))\\b(?:(?: for (?:this|the|all) [\\p{L} ]{3,30})?(?:"
              + " were| was)?(?: online| remotely)?) ?:?(?<rest>.*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern APOLOGIES =
      Pattern.compile(
          "^(?:\\d[\\d/]{0,8}[.)]?[ \\t])?apologies(?: for absence)?(?: (?:were|was|had been|have been)"
              + " (?:received|given|sent|submitted|noted|intimated))?(?: (?:from|by|on behalf"
              + " of))?:?(?<rest>.*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SENT =
      Pattern.compile(
          "\\bapologies (?:for absence )?(?:(?:were|was|had been)"
              + " )?(?:received|given|sent|submitted|noted|intimated) (?:from|by|on behalf of)"
              + " (?<rest>.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADER_ROW =
      Pattern.compile("^(?:Name|Member|Attendee)\\b[^\\t]*\\t.*", Pattern.CASE_INSENSITIVE);

  /** Over a part of those present: "Voting Members", "Co-opted Members:-". */
  private static final Pattern GROUP_HEAD =
      Pattern.compile(
          "^(?:(?:(?:non-)?voting|co-opted|board|committee|core|other|partner|elected|lay) )*"
              + "(?:members|officers|attendees|observers|others|staff|guests|advisers)(?:"
              + " present)?:?-?$",
          Pattern.CASE_INSENSITIVE);

  /** "OFFICER SUPPORT:<tab>" before the first of them. */
  private static final Pattern GROUP_CELL =
      Pattern.compile(
          "^(?<label>[^:\\t]{0,50}\\b(?:present|attendance|members?|officers?|support|others?"
              + "|guests?|observers?|staff|partners?|apologies|absent)\\b[^:\\t]{0,30}):-?\\t+",
          Pattern.CASE_INSENSITIVE);

  /** Begins a part of whatever list it stands in. */
  private static final Pattern PART =
      Pattern.compile(
          "^(?:officers|members|councillors|observers|guests|trustees|governors):.*",
          Pattern.CASE_INSENSITIVE);

  /** After the names of those who are away, of those who come late. */
  private static final Pattern OTHER_CLAUSE = Pattern.compile(",? and for .*");

  private static final int MISSES = 1;

  /** Somebody who was there or was not. */
  record Attendee(TextRange range, Person person, boolean present) {}

  private final Blocks blocks;
  private final List<Attendee> found = new ArrayList<>();
  private final Map<String, String> shortForms = new HashMap<>();
  private final BitSet listed = new BitSet();
  private int lastBlock = -1;

  private Attendance(Blocks blocks) {
    this.blocks = blocks;
    for (int i = 0; i < blocks.size(); i++) {
      i = Math.max(i, read(i));
    }
  }

  static Attendance in(Blocks blocks) {
    return new Attendance(blocks);
  }

  List<Attendee> all() {
    return found;
  }

  /** Whom initials stand for, where the list gives them: "Ada Quill (AQ)". */
  Map<String, String> initials() {
    Map<String, String> initials = new HashMap<>(shortForms);
    for (Attendee attendee : found) {
      String letters = Names.initials(attendee.person().name());
      String before = initials.get(letters);
      boolean known = shortForms.containsValue(attendee.person().name());
      if (before == null && !known && blocks.text().contains("(" + letters + ")")) {
        initials.put(letters, attendee.person().name());
      }
    }
    return initials;
  }

  /** First names and surnames that only one of those present has: "Ada said". */
  Set<String> shortNames() {
    Map<String, Integer> uses = new HashMap<>();
    for (Attendee attendee : found) {
      String[] words = Names.withoutTitle(attendee.person().name()).split(" ");
      uses.merge(words[0], 1, Integer::sum);
      if (words.length > 1) {
        uses.merge(words[words.length - 1], 1, Integer::sum);
      }
    }
    uses.keySet().removeIf(word -> word.length() < 3);
    uses.values().removeIf(count -> count > 1);
    return Set.copyOf(uses.keySet());
  }

  /** Whether a block lists people. */
  boolean lists(int block) {
    return listed.get(block);
  }

  /** Index of the last block of the first list; -1 when there is none. */
  int lastBlock() {
    return lastBlock;
  }

  private int read(int i) {
    Block block = blocks.get(i);
    Matcher present = PRESENT.matcher(block.words());
    if (present.matches() && present.group("rest").length() < 600) {
      return list(i, present.start("rest"), present.group("not") == null);
    }
    Matcher apologies = APOLOGIES.matcher(block.words());
    if (apologies.matches()) {
      return list(i, apologies.start("rest"), false);
    }
    boolean rows = i + 1 < blocks.size() && HEADER_ROW.matcher(blocks.get(i + 1).words()).matches();
    if (rows && GROUP_HEAD.matcher(block.words()).matches()) {
      return list(i, block.words().length(), true);
    }
    Matcher sent = SENT.matcher(block.words());
    if (sent.find()) {
      add(block, sent.start("rest"), "", false);
    }
    return i;
  }

  /** The list that begins in a block; gives the last block that belongs to it. */
  private int list(int i, int rest, boolean present) {
    Block first = blocks.get(i);
    boolean inLine = !first.words().substring(rest).replaceFirst("^:?-", "").isBlank();
    if (inLine && !add(first, rest, "", present)) {
      return i;
    }
    listed.set(i, inLine);
    int last = i;
    String body = "";
    int misses = 0;
    for (int j = i + 1; j < blocks.size(); j++) {
      Block block = blocks.get(j);
      String words = block.words();
      if (isEnd(words) && (present || !PART.matcher(words).matches())) {
        break;
      }
      if (GROUP_HEAD.matcher(words).matches()) {
        body = "";
      } else if (add(block, start(words), body, present)) {
        last = j;
        misses = 0;
        listed.set(j);
      } else if (HEADER_ROW.matcher(words).matches()) {
        last = j;
      } else if (isBody(block) && misses < MISSES && !inLine) {
        body = words.replaceFirst(":$", "").strip();
        misses++;
      } else {
        break;
      }
    }
    boolean atHead = lastBlock < 0 ? last > i : i <= lastBlock + 2;
    if (present && atHead) {
      lastBlock = last;
    }
    return last;
  }

  private static int start(String words) {
    Matcher group = GROUP_CELL.matcher(words);
    if (group.find()) {
      return group.end();
    }
    Matcher bullet = Pattern.compile("^[•·*–-]\\s+").matcher(words);
    return bullet.find() ? bullet.end() : 0;
  }

  private static boolean isEnd(String words) {
    return PRESENT.matcher(words).matches() || APOLOGIES.matcher(words).matches();
  }

  /** The name of an organisation, over those who come from it. */
  private static boolean isBody(Block block) {
    String words = block.words();
    return block.isTitleLike()
        && words.length() <= 90
        && !words.matches(
            "\\d.*|.*\\b(?:[Aa]genda|[Mm]inutes|[Ii]tem|[Dd]eclarations?|[Aa]pologies)\\b.*")
        && !Names.isPerson(words);
  }

  private boolean add(Block block, int from, String body, boolean present) {
    int start = from;
    while (start < block.words().length() && " :–-\t".indexOf(block.words().charAt(start)) >= 0) {
      start++;
    }
    String line = block.words().substring(start);
    List<Entry> entries =
        Entry.in(present ? line : OTHER_CLAUSE.matcher(line).replaceFirst(""), body);
    for (Entry entry : entries) {
      boolean there = entry.mark() == Entry.Mark.NONE ? present : entry.mark() == Entry.Mark.THERE;
      if (!entry.initials().isEmpty()) {
        shortForms.putIfAbsent(entry.initials(), entry.person().name());
      }
      if (isKnown(entry.person().name(), there)) {
        continue;
      }
      TextRange range = block.part(start + entry.range().start(), start + entry.range().end());
      found.add(new Attendee(range, entry.person(), there));
    }
    return !entries.isEmpty();
  }

  /** Whether a list before this one has the same person, as the item on apologies often does. */
  private boolean isKnown(String name, boolean there) {
    return found.stream().anyMatch(it -> it.present() == there && it.person().name().equals(name));
  }
}

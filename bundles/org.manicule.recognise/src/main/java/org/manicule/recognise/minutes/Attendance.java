package org.manicule.recognise.minutes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
          "^(?:\\d{1,2}[.)]? )?(?:(?:(?:Board|Committee|Panel|Cabinet|Co-opted|Council)"
              + " )?(?:Members|Councillors|Officers|Others|Also|Those|Trustees|Invited|Observers|Staff|Governors|Advisers)?"
              + " ?(?:also )?(?:present|in"
              + " attendance|attending|attended)|attendees|attendance|participants|list of"
              + " (?:attendees|those present))\\b(?:(?: for (?:this|the|all) [\\p{L} ]{3,30})?(?:"
              + " were| was)?(?: online| remotely)?) ?:?(?<rest>.*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern APOLOGIES =
      Pattern.compile(
          "^(?:\\d{1,3}[.)]? )?apologies(?: for absence)?(?: (?:were|was|had been|have been)"
              + " (?:received|given|sent|submitted|noted))?(?: (?:from|by|on behalf"
              + " of))?:?(?<rest>.*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SENT =
      Pattern.compile(
          "\\bapologies (?:for absence )?(?:(?:were|was|had been)"
              + " )?(?:received|given|sent|submitted|noted) (?:from|by|on behalf of) (?<rest>.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADER_ROW =
      Pattern.compile("^(?:Name|Member|Attendee)\\t.*", Pattern.CASE_INSENSITIVE);
  private static final int MISSES = 1;

  /** Somebody who was there or was not. */
  record Attendee(TextRange range, Person person, boolean present) {}

  private final Blocks blocks;
  private final List<Attendee> found = new ArrayList<>();
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
    Map<String, String> initials = new HashMap<>();
    for (Attendee attendee : found) {
      String letters = Names.initials(attendee.person().name());
      String before = initials.get(letters);
      if (before == null && blocks.text().contains("(" + letters + ")")) {
        initials.put(letters, attendee.person().name());
      }
    }
    return initials;
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
      return list(i, present.start("rest"), true);
    }
    Matcher apologies = APOLOGIES.matcher(block.words());
    if (apologies.matches()) {
      return list(i, apologies.start("rest"), false);
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
    boolean inLine = !first.words().substring(rest).isBlank();
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
      if (isEnd(words)) {
        break;
      }
      if (add(block, start(words), body, present)) {
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
    if (last > i && present && lastBlock < 0) {
      lastBlock = last;
    }
    return last;
  }

  private static int start(String words) {
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
    while (start < block.words().length() && " :–-".indexOf(block.words().charAt(start)) >= 0) {
      start++;
    }
    List<Entry> entries = Entry.in(block.words().substring(start), body);
    for (Entry entry : entries) {
      TextRange range = block.part(start + entry.range().start(), start + entry.range().end());
      found.add(new Attendee(range, entry.person(), present));
    }
    return !entries.isEmpty();
  }
}

package org.manicule.recognise.front;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.Recogniser;
import org.manicule.api.importing.WrittenDates;
import org.manicule.recognise.posts.PostPage;
import org.manicule.recognise.text.Block;
import org.manicule.recognise.text.Blocks;
import org.manicule.recognise.text.Messages;
import org.manicule.recognise.text.Names;
import org.manicule.recognise.text.Reading;
import org.manicule.recognise.text.Refinement;

/** What the head of a document says about it: title, author and role, body, date. */
public final class FrontMatter implements Reading {
  private static final int TOP = 14;
  private static final int LONGEST = 200;
  private static final double PER_FACT = 0.25;
  private static final Pattern FIELD =
      Pattern.compile("^(?<key>[A-Z][A-Za-z ]{1,30}?)(?: ?:|\\t)[\\t ]*(?<value>\\S.*)$");
  private static final Map<Pattern, String> KEYS = keys();
  private static final Pattern BYLINE =
      Pattern.compile(
          "^(?:By|Written by|Prepared by|Report by|Report of|Report from)(?: the)? (?<name>"
              + Names.PERSON
              + ")(?:(?:,| [–-]) (?<position>[^.]{3,140}))?$");
  private static final Pattern BY_ROLE =
      Pattern.compile("^(?:Report (?:of|by|from)|Prepared by) (?:the )?(?<role>[^.:]{6,120})$");
  private static final Pattern LIST_BEGINS =
      Pattern.compile(
          ".*:|(?:.* )?(?:present|in attendance|attendees|apologies|contents)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BODY_WORD =
      Pattern.compile(
          ".*\\b(?:NHS|Council|Trust|Board|Institute|Foundation|University|Department|Ministry|Association"
              + "|Society|Partnership|Committee|Healthwatch|Commission|Agency|Centre|Federation|Union"
              + "|Alliance|Network|Authority|Cabinet|Panel|Observatory|Office|College)\\b.*");

  /** What kind of paper it is, over the title. */
  private static final Pattern KICKER =
      Pattern.compile(
          "(?:(?:policy|research|discussion|working|white|green|position|consultation|evidence|occasional"
              + "|long) )?(?:paper|briefing|report|note|brief|evidence|review|submission|read|analysis"
              + "|press release|news|blog|opinion|agenda item \\d+)",
          Pattern.CASE_INSENSITIVE);

  /** How a paper is filed. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:(?:security )?classification|(?:publication |document |our |your )?ref(?:erence)?(?: no\\.?"
              + "| number)?|status|version|isbn|issn|protective marking|url)\\b ?:.*|OFFICIAL(?:[ –-].*)?"
              + "|(?:for )?immediate release\\b.*|embargo(?:ed)?\\b.*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MEETS =
      Pattern.compile(
          ".*\\b(?:Cabinet|Committee|Board|Panel|Council|Commission|Executive|Forum|Assembly)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** "Ada Quill, Chair of the Commission": somebody, not a body. */
  private static final Pattern SOMEBODY =
      Pattern.compile("^" + Names.PERSON + "(?:,| [–—-]| \\().*");

  private static final Pattern MEETING =
      Pattern.compile("(?<body>[\\p{Lu}][\\p{L} &,'’()-]{3,80}?)(?:,| [–—-]|:) (?<day>.{6,40})");
  private static final Pattern TITLE_FIELD =
      Pattern.compile("^(?:Report title|Title|Subject) ?:", Pattern.CASE_INSENSITIVE);
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}");
  private static final Pattern CAPITALISED =
      Pattern.compile(
          "(?:(?:of|for|and|the|in|on|to|&|de|with) |[\\p{Lu}\\d][\\p{L}\\p{M}\\d&'’.,()-]*"
              + " ?){2,12}");

  private final DraftSource source;
  private final Blocks blocks;
  private final Map<String, DraftValue> facts = new LinkedHashMap<>();
  private final WrittenDates.Order order;

  private FrontMatter(DraftSource source) {
    this.source = source;
    this.blocks = Blocks.of(source);
    this.order = order();
    if (PostPage.of(source).confidence() < 0.5) {
      Letter.in(blocks).forEach(this::put);
      read(blocks.first(TOP));
    }
    facts.keySet().removeAll(source.variables().keySet());
  }

  private static Map<Pattern, String> keys() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(
        "(?:report )?author(?:s|\\(s\\))?|written by|prepared by|lead officer|report(?: of| by|"
            + " from)?|contact officer|submitted by",
        "author");
    words.put(
        "date(?: of (?:the )?(?:meeting|publication|issue|report|interview))?|dated|published(?:"
            + " on)?|issued|publication date|meeting date|interview date",
        "date");
    words.put("organi[sz]ation|body|publisher|published by|department|issued by", "body");
    words.put("committee|meeting|report to|to|presented to|board", "presented to");
    words.put("(?:report )?title|subject|report title", "title");
    Map<Pattern, String> keys = new LinkedHashMap<>();
    words.forEach((key, name) -> keys.put(Pattern.compile(key, Pattern.CASE_INSENSITIVE), name));
    return keys;
  }

  /** Looks at the head of a source. */
  public static FrontMatter of(DraftSource source) {
    return new FrontMatter(source);
  }

  @Override
  public double confidence() {
    boolean onlyTitle = facts.keySet().stream().allMatch(name -> name.equals("title"));
    return facts.isEmpty() || onlyTitle ? 0 : Math.min(0.9, 0.35 + PER_FACT * facts.size());
  }

  @Override
  public Draft refine(Recogniser by) {
    Refinement refinement = new Refinement(source);
    facts.forEach(refinement::variable);
    refinement.found(
        by, confidence(), Messages.text("front-matter.found", String.join(", ", facts.keySet())));
    return refinement.draft();
  }

  private WrittenDates.Order order() {
    WrittenDates.Order shown =
        WrittenDates.orderOf(blocks.first(TOP).stream().map(Block::words).toList());
    return shown == WrittenDates.Order.UNKNOWN ? WrittenDates.Order.DAY_FIRST : shown;
  }

  private void read(List<Block> top) {
    int prose = 0;
    byNamesAlone(top);
    for (Block block : top) {
      String words = block.words();
      if ((block.isProse() && ++prose > 1) || LIST_BEGINS.matcher(words).matches()) {
        break; // the text proper has begun
      }
      if (words.length() <= LONGEST && !block.isBullet() && prose == 0) {
        boolean known = field(words) || byline(words) || meeting(words) || day(words);
        if (!known && !facts.containsKey("body") && isBody(block)) {
          put("body", DraftValue.text(words));
        }
      }
    }
    int title = 0;
    while (title + 1 < top.size() && isAboveTitle(top.get(title).words())) {
      title++;
    }
    if (!top.isEmpty() && top.get(title).isTitleLike() && !isBody(top.get(title))) {
      put("title", DraftValue.text(top.get(title).words()));
    }
  }

  private static boolean isAboveTitle(String words) {
    return KICKER.matcher(words).matches() || REFERENCE.matcher(words).matches();
  }

  /** Names one below the other, with nothing else in these lines, are the authors. */
  private void byNamesAlone(List<Block> top) {
    List<String> names = new ArrayList<>();
    for (int i = 1; i < top.size() && !top.get(i).isProse(); i++) {
      if (Names.isPerson(top.get(i).words())) {
        names.add(Names.tidy(top.get(i).words()));
      } else if (!names.isEmpty()) {
        break;
      }
    }
    if (names.size() > 1) {
      put("author", DraftValue.text(String.join("; ", names)));
    }
  }

  /** "CABINET – 14 FEBRUARY 2024": to whom, and when. */
  private boolean meeting(String words) {
    Matcher matcher = MEETING.matcher(words);
    Optional<String> day =
        matcher.matches() ? WrittenDates.inLine(matcher.group("day"), order) : Optional.empty();
    if (day.isEmpty() || !MEETS.matcher(matcher.group("body")).matches()) {
      return false;
    }
    put("presented to", DraftValue.text(matcher.group("body").strip()));
    put("date", DraftValue.date(day.get()));
    return true;
  }

  /** Whether a line is called as a body is, in capitals or not. */
  static boolean isCalledBody(String words) {
    boolean shouted = words.equals(words.toUpperCase(Locale.ENGLISH));
    return BODY_WORD.matcher(words).matches()
        || (shouted && BODY_WORD.matcher(inLowerCase(words)).matches());
  }

  /** Capitals as at the beginning of words only. */
  private static String inLowerCase(String words) {
    StringBuilder out = new StringBuilder();
    for (String word : words.split(" ")) {
      String rest = word.isEmpty() ? "" : word.substring(1).toLowerCase(Locale.ENGLISH);
      out.append(word.isEmpty() ? "" : word.charAt(0)).append(rest).append(' ');
    }
    return out.toString().strip();
  }

  private boolean field(String words) {
    Matcher matcher = FIELD.matcher(words);
    if (!matcher.matches()) {
      return false;
    }
    String key = matcher.group("key").strip();
    String value = matcher.group("value").strip();
    for (Map.Entry<Pattern, String> entry : KEYS.entrySet()) {
      if (entry.getKey().matcher(key).matches()) {
        return value(entry.getValue(), value);
      }
    }
    return false;
  }

  private boolean value(String name, String value) {
    switch (name) {
      case "date" -> {
        return day(value);
      }
      case "author" -> author(value);
      default -> put(name, DraftValue.text(value));
    }
    return true;
  }

  /** "Ada Quill, Director, Fenholt Council", or only a role. */
  private void author(String value) {
    int comma = value.indexOf(',');
    String name = comma < 0 ? value : value.substring(0, comma);
    put("author", DraftValue.text(name.strip()));
    if (comma > 0) {
      position(value.substring(comma + 1).strip());
    }
  }

  private boolean byline(String words) {
    Matcher matcher = BYLINE.matcher(words);
    if (matcher.matches() && !Names.hasOtherWord(matcher.group("name"))) {
      put("author", DraftValue.text(Names.tidy(matcher.group("name"))));
      String position = matcher.group("position");
      if (position != null) {
        position(position);
      }
      return true;
    }
    Matcher role = BY_ROLE.matcher(words);
    if (role.matches() && Character.isUpperCase(role.group("role").charAt(0))) {
      put("author", DraftValue.text(role.group("role").strip()));
      return true;
    }
    return false;
  }

  private void position(String position) {
    int comma = position.lastIndexOf(", ");
    String last = position.substring(comma < 0 ? 0 : comma + 2).strip();
    boolean body = BODY_WORD.matcher(last).matches() || ACRONYM.matcher(last).matches();
    String role = !body ? position : comma < 0 ? "" : position.substring(0, comma);
    if (body) {
      put("body", DraftValue.text(last));
    }
    if (!role.isBlank()) {
      put("author role", DraftValue.text(role.strip()));
    }
  }

  private boolean day(String words) {
    Optional<String> day = WrittenDates.inLine(words, order);
    Optional<String> inside =
        day.isPresent() || words.length() > 60
            ? day
            : WrittenDates.firstIn(words, order).map(WrittenDates.Found::iso);
    inside.ifPresent(iso -> put("date", DraftValue.date(iso)));
    return inside.isPresent();
  }

  private boolean isBody(Block block) {
    String words = block.words();
    return block.isTitleLike()
        && (block.start() > blocks.get(0).start() || hasTitleBelow())
        && isCalledBody(words)
        && !SOMEBODY.matcher(words).matches()
        && CAPITALISED.matcher(words).matches();
  }

  /** The first line is the title, unless a line below says which one is. */
  private boolean hasTitleBelow() {
    return blocks.first(TOP).stream().anyMatch(block -> TITLE_FIELD.matcher(block.words()).find());
  }

  private void put(String name, DraftValue value) {
    facts.putIfAbsent(name, value);
  }
}

package org.manicule.recognise.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.api.model.TextRange;
import org.manicule.recognise.text.Names;
import org.manicule.recognise.text.Person;

/**
 * Somebody in a list of those present.
 *
 * @param range where name, role and body stand, in the line that was read
 * @param person who it is
 */
record Entry(TextRange range, Person person, Mark mark, String initials) {

  /** What a table says beside a name. */
  enum Mark {
    NONE,
    THERE,
    AWAY
  }

  private static final double SURE = 0.9;
  private static final Pattern MANY =
      Pattern.compile(
          "^((?:(?:County|District|Borough|City|Parish|Town) )?(?:Councillors|Cllrs)|Aldermen|Drs"
              + "|Doctors|Messrs|Members)\\b\\.?:? ?");
  private static final Pattern NAME =
      Pattern.compile("^(" + Names.PERSON + ")(?=$|[\\s,.;(:–\\t-])");
  private static final Pattern ROLE_FIRST =
      Pattern.compile(
          "^((?:[Tt]he )?(?:[A-Z][\\p{L}-]+ |and |of |for ){0,5}?[A-Z]?[\\p{L}-]+): ?(?="
              + Names.PERSON
              + ")");

  /** Words over or before people that say who they are together, not what each of them is. */
  private static final Pattern GROUP =
      Pattern.compile(
          "\\b(?:attendees|members|officers|others?|present|attendance|guests|observers|support"
              + "|staff|invited|apologies|advisers)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "(item 8 only)": for which part of the meeting somebody was there. */
  private static final Pattern ONLY_PART =
      Pattern.compile(
          "\\s*\\((?:for )?(?:agenda |minute )?(?:items?|part|until|from|minutes?)\\b[^()]*\\)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern IN_THE_CHAIR =
      Pattern.compile("\\(?in the chair\\)?\\.?", Pattern.CASE_INSENSITIVE);
  private static final Pattern SHORT_FORM = Pattern.compile("\\p{Lu}[\\p{Lu}'’]{1,4}");
  private static final Pattern WAS_THERE =
      Pattern.compile("present|attended|in attendance|yes|y|[✓✔√]", Pattern.CASE_INSENSITIVE);
  private static final Pattern WAS_AWAY =
      Pattern.compile(
          "apolog(?:y|ies).{0,20}|absent|not present|did not attend|no|n|[x✗]",
          Pattern.CASE_INSENSITIVE);

  /** What may stand between two people in one line. */
  private static final Pattern NEXT =
      Pattern.compile("\\s*(?:;|,? and |, (?=" + Names.PERSON + "(?:$| ?[,;.(]| and )))\\s*");

  /**
   * The people that a line consists of; empty when it tells anything else.
   *
   * @param line one line of the list
   * @param body the organisation under whose name the line stands; blank when there is none
   */
  static List<Entry> in(String line, String body) {
    if (line.indexOf('\t') >= 0) {
      return row(line, body);
    }
    Matcher roleFirst = ROLE_FIRST.matcher(line);
    if (roleFirst.find() && !MANY.matcher(line).find()) {
      List<Entry> entries = list(line, roleFirst.end(), "", body);
      String role = GROUP.matcher(roleFirst.group(1)).find() ? "" : roleFirst.group(1);
      return entries.stream().map(it -> it.withRole(role)).toList();
    }
    Matcher many = MANY.matcher(line);
    boolean found = many.find();
    return list(line, found ? many.end() : 0, found ? title(many.group(1)) : "", body);
  }

  private static String title(String many) {
    return switch (many) {
      case "Aldermen" -> "Alderman ";
      case "Drs", "Doctors" -> "Dr ";
      case "Messrs" -> "Mr ";
      case "Members" -> "";
      default -> many.substring(0, many.length() - 1) + " ";
    };
  }

  private Entry withRole(String role) {
    if (role.isEmpty()) {
      return this;
    }
    String all = person.role().isBlank() ? role : role + ", " + person.role();
    Person whole = new Person(person.name(), all, person.body(), person.confidence());
    return new Entry(range, whole, mark, initials);
  }

  private static List<Entry> list(String line, int from, String title, String body) {
    List<Entry> entries = new ArrayList<>();
    int at = from;
    while (at < line.length()) {
      Matcher name = NAME.matcher(line).region(at, line.length());
      if (!name.lookingAt() || Names.hasOtherWord(name.group(1))) {
        break;
      }
      int end = endOf(line, name.end());
      entries.add(entry(line, name, end, title, body));
      Matcher next = NEXT.matcher(line).region(end, line.length());
      if (!next.lookingAt()) {
        String rest = line.substring(end);
        boolean sentenceEnds = entries.size() > 1 && rest.startsWith(".");
        return sentenceEnds || isRest(rest) ? entries : List.of();
      }
      at = next.end();
    }
    return at >= line.length() || entries.size() > 1 ? entries : List.of();
  }

  private static boolean isRest(String rest) {
    return rest.isBlank() || rest.strip().equals(".");
  }

  /** Role and body reach to the next person of the line. */
  private static int endOf(String line, int nameEnd) {
    if (line.startsWith(". ", nameEnd)) {
      return nameEnd; // the list ends here, and other sentences follow
    }
    Matcher next = NEXT.matcher(line).region(nameEnd, line.length());
    int end = line.length();
    int at = nameEnd;
    while (at < line.length() && next.region(at, line.length()).find()) {
      Matcher name = NAME.matcher(line).region(next.end(), line.length());
      boolean inBrackets = depth(line, nameEnd, next.start()) > 0;
      if (!inBrackets && name.lookingAt() && !Names.hasOtherWord(name.group(1))) {
        end = next.start();
        break;
      }
      at = next.start() + 1;
    }
    String rest = line.substring(nameEnd, end);
    return nameEnd + rest.replaceFirst("[\\s.;]+$", "").length();
  }

  private static int depth(String line, int from, int to) {
    int depth = 0;
    for (int i = from; i < to; i++) {
      depth += line.charAt(i) == '(' ? 1 : line.charAt(i) == ')' ? -1 : 0;
    }
    return depth;
  }

  private static Entry entry(String line, Matcher name, int end, String title, String body) {
    String written = Names.tidy(name.group(1));
    String full = Names.isTitled(written) ? written : title + written;
    String initials = Pattern.quote("(" + Names.initials(written) + ")");
    String beside = line.substring(name.end(), end).replaceFirst("^\\s*" + initials, "");
    String[] position = position(beside);
    String where = position[1];
    if (!body.isBlank()) {
      // Under the name of a body all that stands beside a name is the role.
      position[0] = String.join(", ", List.of(position)).replaceFirst(", $", "");
      where = body;
    }
    TextRange range = new TextRange(name.start(), end);
    return new Entry(range, new Person(full, position[0], where, SURE), Mark.NONE, "");
  }

  /** What stands after a name, as role and body. */
  static String[] position(String after) {
    String rest = after.strip().replaceFirst("^[,:–-]\\s*", "").strip();
    rest = ONLY_PART.matcher(rest).replaceAll("").strip();
    if (IN_THE_CHAIR.matcher(rest).matches()) {
      return new String[] {"Chair", ""};
    }
    Matcher brackets = Pattern.compile("^\\(([^()]*)\\)[,–-]?\\s*(.*)$").matcher(rest);
    if (brackets.matches()) {
      String inside = brackets.group(1).strip();
      String more = brackets.group(2).strip();
      return more.isEmpty() ? roleAndBody(inside) : new String[] {inside, more};
    }
    Matcher behind = Pattern.compile("^([^()]*)\\(([^()]*)\\)$").matcher(rest);
    return behind.matches()
        ? new String[] {behind.group(1).strip(), behind.group(2).strip()}
        : roleAndBody(rest);
  }

  private static String[] roleAndBody(String words) {
    int comma = words.lastIndexOf(", ");
    boolean bodyBehind = comma > 0 && !words.substring(comma).matches(".*\\b(?:and|of)$");
    return bodyBehind
        ? new String[] {words.substring(0, comma).strip(), words.substring(comma + 2).strip()}
        : new String[] {words, ""};
  }

  /** Name, perhaps initials, role and body in cells, and perhaps whether somebody came. */
  private static List<Entry> row(String line, String body) {
    String[] cells = line.split("\\t");
    int at = 0;
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i].strip();
      List<Entry> here = list(cell, 0, "", "");
      if (here.size() == 1) {
        int start = at + cells[i].indexOf(cell);
        TextRange range = new TextRange(start, line.stripTrailing().length());
        List<String> beside = Arrays.stream(cells, i + 1, cells.length).map(String::strip).toList();
        return List.of(here.get(0).inRow(range, beside, body));
      }
      at += cells[i].length() + 1;
    }
    return List.of();
  }

  private Entry inRow(TextRange row, List<String> beside, String body) {
    Mark marked = Mark.NONE;
    String letters = "";
    List<String> said = new ArrayList<>();
    for (String cell : beside) {
      if (WAS_THERE.matcher(cell).matches()) {
        marked = Mark.THERE;
      } else if (WAS_AWAY.matcher(cell).matches()) {
        marked = Mark.AWAY;
      } else if (letters.isEmpty() && said.isEmpty() && isShortFor(cell, person.name())) {
        letters = cell;
      } else if (!cell.isEmpty()) {
        said.add(ONLY_PART.matcher(cell).replaceAll("").strip());
      }
    }
    String role = said.isEmpty() ? person.role() : said.get(0);
    String where = said.size() > 1 ? said.get(1) : person.body().isBlank() ? body : person.body();
    return new Entry(row, new Person(person.name(), role, where, SURE), marked, letters);
  }

  private static boolean isShortFor(String cell, String name) {
    return SHORT_FORM.matcher(cell).matches()
        && cell.replaceAll("['’]", "").startsWith(Names.initials(name));
  }
}

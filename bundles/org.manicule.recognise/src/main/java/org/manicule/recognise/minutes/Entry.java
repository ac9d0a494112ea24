package org.manicule.recognise.minutes;

import java.util.ArrayList;
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
record Entry(TextRange range, Person person) {
  private static final double SURE = 0.9;
  private static final Pattern MANY =
      Pattern.compile("^(Councillors|Cllrs|Aldermen|Drs|Doctors|Messrs|Members)\\b:? ?");
  private static final Pattern NAME =
      Pattern.compile("^(" + Names.PERSON + ")(?=$|[\\s,.;(:–\\t-])");
  private static final Pattern ROLE_FIRST =
      Pattern.compile(
          "^((?:[Tt]he )?(?:[A-Z][\\p{L}-]+ |and |of |for ){0,5}?[A-Z]?[\\p{L}-]+): ?(?="
              + Names.PERSON
              + ")");

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
      String role = roleFirst.group(1);
      return entries.stream().map(it -> it.withRole(role)).toList();
    }
    Matcher many = MANY.matcher(line);
    boolean found = many.find();
    return list(line, found ? many.end() : 0, found ? title(many.group(1)) : "", body);
  }

  private static String title(String many) {
    return switch (many) {
      case "Councillors" -> "Councillor ";
      case "Cllrs" -> "Cllr ";
      case "Aldermen" -> "Alderman ";
      case "Drs", "Doctors" -> "Dr ";
      case "Messrs" -> "Mr ";
      default -> "";
    };
  }

  private Entry withRole(String role) {
    String all = person.role().isBlank() ? role : role + ", " + person.role();
    return new Entry(range, new Person(person.name(), all, person.body(), person.confidence()));
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
        return isRest(line.substring(end)) ? entries : List.of();
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
    return new Entry(range, new Person(full, position[0], where, SURE));
  }

  /** What stands after a name, as role and body. */
  static String[] position(String after) {
    String rest = after.strip().replaceFirst("^[,:–-]\\s*", "").strip();
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

  /** Name, role and body in cells. */
  private static List<Entry> row(String line, String body) {
    String[] cells = line.split("\\t");
    int at = 0;
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i].strip();
      if (Names.isPerson(cell)) {
        String role = i + 1 < cells.length ? cells[i + 1].strip() : "";
        String where = i + 2 < cells.length ? cells[i + 2].strip() : body;
        int start = at + cells[i].indexOf(cell);
        TextRange range = new TextRange(start, line.stripTrailing().length());
        return List.of(new Entry(range, new Person(cell, role, where, SURE)));
      }
      at += cells[i].length() + 1;
    }
    return List.of();
  }
}

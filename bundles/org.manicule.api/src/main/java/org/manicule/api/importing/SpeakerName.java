package org.manicule.api.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name taken apart, for comparing it with others.
 *
 * @param titles in one spelling, lower case
 * @param given given names and initials, lower case, in their order
 * @param surname lower case; empty when the name is no person's
 * @param words all words but articles, lower case
 */
record SpeakerName(List<String> titles, List<String> given, String surname, List<String> words) {
  private static final String TITLE =
      "(?:(?:the )?rt\\.? hon|(?:(?:county|district|borough|city|parish|town) )?(?:cllr|councillor)"
          + "|alderman|ald|dr|doctor|professor|prof|sir|dame|lord|lady|baroness|baron|mr|mrs|ms|miss|mx"
          + "|reverend|revd|rev|canon|bishop|judge|captain|inspector|superintendent)\\.?";
  private static final Pattern TITLES =
      Pattern.compile("^(?:" + TITLE + " +)+", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> ONE_SPELLING =
      Map.of(
          "councillor",
          "cllr",
          "doctor",
          "dr",
          "professor",
          "prof",
          "reverend",
          "rev",
          "revd",
          "rev",
          "alderman",
          "ald",
          "the",
          "");
  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'.-]*(?: (?:(?:de|la|du|van|von|der|al|ap) )*\\p{Lu}[\\p{L}'.-]*)+");
  private static final Set<String> ROLES =
      Set.of(
          "director",
          "chair",
          "chairman",
          "chairwoman",
          "chairperson",
          "officer",
          "member",
          "members",
          "manager",
          "head",
          "secretary",
          "clerk",
          "speaker",
          "minister",
          "moderator",
          "interviewer",
          "interviewee",
          "participant",
          "respondent",
          "facilitator",
          "representative",
          "executive",
          "chief",
          "leader",
          "lead",
          "deputy",
          "vice-chair",
          "president",
          "treasurer",
          "witness",
          "committee",
          "board",
          "council",
          "panel",
          "resident",
          "cabinet",
          "spokesperson",
          "adviser",
          "commissioner",
          "worker",
          "service",
          "services",
          "health",
          "care",
          "unknown",
          "several");
  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "of", "for", "and", "to", "with", "in", "from", "&");
  private static final Set<String> RANKS =
      Set.of(
          "associate", "deputy", "assistant", "vice", "former", "acting", "vice-chair", "senior");
  private static final Set<String> MALE = Set.of("mr", "sir", "lord", "baron");
  private static final Set<String> FEMALE = Set.of("mrs", "ms", "miss", "dame", "lady", "baroness");

  static SpeakerName of(String name) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String plain = letters.replace('’', '\'').replaceAll("\\s+", " ").strip();
    Matcher matcher = TITLES.matcher(plain);
    String titles = matcher.find() ? matcher.group() : "";
    String rest = plain.substring(titles.length()).toLowerCase(Locale.ENGLISH);
    List<String> words = words(rest, SMALL);
    boolean person = !titles.isEmpty() || isPerson(plain);
    if (!person || words.isEmpty()) {
      return new SpeakerName(List.of(), List.of(), "", words);
    }
    words = words(rest, Set.of());
    List<String> given = words.subList(0, words.size() - 1);
    return new SpeakerName(titles(titles), given, words.get(words.size() - 1), words);
  }

  /** Two words or more with capitals, none of which is part of a role. */
  private static boolean isPerson(String name) {
    return PERSON.matcher(name).matches()
        && words(name.toLowerCase(Locale.ENGLISH), SMALL).stream().noneMatch(ROLES::contains);
  }

  private static List<String> words(String text, Set<String> without) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[ .,()]+")) {
      if (!word.isEmpty() && !without.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static List<String> titles(String titles) {
    return Arrays.stream(titles.toLowerCase(Locale.ENGLISH).split("[ .]+"))
        .map(title -> ONE_SPELLING.getOrDefault(title, title))
        .filter(title -> !title.isEmpty())
        .toList();
  }

  /** How much the name says. */
  int fullness() {
    int initials = (int) given.stream().filter(word -> word.length() == 1).count();
    return 3 * words.size() - 2 * initials + titles.size();
  }

  /** How likely it is that the other name is that of the same person, 0 to 1. */
  double likeness(SpeakerName other) {
    if (isNumbered() || other.isNumbered()) {
      return 0;
    }
    if (surname.isEmpty() || other.surname.isEmpty()) {
      return surname.isEmpty() && other.surname.isEmpty() ? roles(other) : givenOnly(other);
    }
    if (contradicts(other)) {
      return 0;
    }
    if (surname.equals(other.surname)) {
      return sameSurname(other);
    }
    boolean slip = isSlip(surname, other.surname) && !given.isEmpty() && given.equals(other.given);
    return slip ? 0.85 : 0;
  }

  private boolean isNumbered() {
    return words.stream().anyMatch(word -> word.codePoints().anyMatch(Character::isDigit));
  }

  private boolean contradicts(SpeakerName other) {
    return (has(MALE) && other.has(FEMALE)) || (has(FEMALE) && other.has(MALE));
  }

  private boolean has(Set<String> some) {
    return titles.stream().anyMatch(some::contains);
  }

  private double sameSurname(SpeakerName other) {
    if (given.equals(other.given)) {
      return given.isEmpty() && !titles.equals(other.titles) ? 0.6 : 0.95;
    }
    if (given.isEmpty() || other.given.isEmpty()) {
      return 0.75;
    }
    String mine = given.get(0);
    String theirs = other.given.get(0);
    if (mine.equals(theirs)) {
      return 0.9;
    }
    boolean initial = mine.length() == 1 || theirs.length() == 1;
    if (initial && mine.charAt(0) == theirs.charAt(0)) {
      return 0.85;
    }
    boolean letterMore =
        Math.min(mine.length(), theirs.length()) == 3
            && mine.length() != theirs.length()
            && distance(mine, theirs) == 1;
    boolean slip = Math.min(mine.length(), theirs.length()) > 4 && isSlip(mine, theirs);
    return !initial && (letterMore || slip) ? 0.75 : 0;
  }

  /** "David" and "David Northey". */
  private double givenOnly(SpeakerName other) {
    SpeakerName full = surname.isEmpty() ? other : this;
    SpeakerName single = surname.isEmpty() ? this : other;
    boolean fits =
        single.words.size() == 1
            && (full.given.contains(single.words.get(0))
                || full.surname.equals(single.words.get(0)));
    return fits ? 0.75 : 0;
  }

  /** "Director of ICS Development", "ICS Development Director" and "Director". */
  private double roles(SpeakerName other) {
    if (words.isEmpty() || other.words.isEmpty()) {
      return 0;
    }
    if (Set.copyOf(words).equals(Set.copyOf(other.words))) {
      return 0.9;
    }
    SpeakerName shorter = words.size() < other.words.size() ? this : other;
    SpeakerName longer = words.size() < other.words.size() ? other : this;
    boolean within = shorter.words.stream().allMatch(longer.words::contains);
    boolean otherRank =
        RANKS.stream().anyMatch(rank -> words.contains(rank) != other.words.contains(rank));
    boolean oneLetter = shorter.words.stream().anyMatch(word -> word.length() == 1);
    return within && !oneLetter && !otherRank ? 0.6 : 0;
  }

  /** One letter in four, two letters in eight: as far as a slip of the pen goes. */
  private static boolean isSlip(String one, String other) {
    int allowed = Math.min(one.length(), other.length()) >= 8 ? 2 : 1;
    return Math.min(one.length(), other.length()) >= 4
        && Math.abs(one.length() - other.length()) <= allowed
        && distance(one, other) <= allowed;
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
        diagonal = row[j];
        row[j] = best;
      }
    }
    return row[row.length - 1];
  }
}

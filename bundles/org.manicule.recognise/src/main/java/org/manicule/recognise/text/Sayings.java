package org.manicule.recognise.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who says something in English sentences: by name, by role or by pronoun. */
public final class Sayings {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  private static final String ROLE_NOUN =
      "(?:(?:Vice[ -]?|Deputy |Co-?)?[Cc]hair(?:man|woman|person)?|[Dd]irectors?|[Oo]fficers?"
          + "|[Cc]ouncillors?|[Mm]embers?|[Ll]eader|[Mm]inister|[Ss]ecretary|[Cc]ommissioner"
          + "|[Cc]hief [Ee]xecutive|[Mm]anagers?|[Hh]ead|[Cc]lerk|[Rr]epresentatives?|[Mm]ayor"
          + "|[Cc]onvenor|[Mm]oderator|[Tt]reasurer|[Ii]nspector|[Cc]onsultants?|GPs?"
          + "|[Rr]esidents?|[Ss]pokes(?:person|woman|man)|CMR|[Ss]olicitor|[Aa]uditors?"
          + "|[Cc]ampaigners?|[Ww]itness(?:es)?|[Dd]elegates?|[Pp]anellists?|[Hh]older|[Ll]ead"
          + "|[Pp]resident|[Pp]resenter|[Gg]overnor|[Ss]peaker|[Pp]rofessor|[Nn]urse|[Dd]octor"
          + "|[Aa]ccountant|[Ee]ngineer|[Aa]dviser|[Aa]dvisor|[Pp]lanner|[Ss]urveyor|[Oo]wner"
          + "|[Tt]rustee|[Vv]olunteers?|[Tt]enants?|[Pp]arent|[Pp]atient|[Cc]arer)";

  /** Part of a role: a word with a capital, or a small word between such. */
  private static final String ROLE_WORD =
      "(?:[\\p{Lu}\\d][\\p{L}\\d&'’/-]*|of|for|and|the|with|to|&|local|non-executive|lay|parish"
          + "|senior|interim|public|former|independent|assistant|head)";

  private static final String ROLE =
      "(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne) (?:ROLE_WORD ){0,6}?ROLE_NOUN(?: \\([^()]{1,40}\\))?"
          + "(?: (?:for|of|from|to|with|at)(?: (?:the|a|an|and|of|for|with|to|&|public|finance|strategy"
          + "|nursing|operations|commissioning|health|education|housing|transport|resources"
          + "|communications|planning|services|care|people|research|policy|medicine|board|panel"
          + "|committee|forum|trust|union|council|campaign|group|practice|ward|carers['’])"
          + "| [\\p{Lu}\\d][\\p{L}\\d&'’/-]*| \\([^()]{1,40}\\))+)?";

  private static final String SUBJECT =
      ("(?:" + Names.PERSON + "|" + ROLE + ")")
          .replace("ROLE_WORD", ROLE_WORD)
          .replace("ROLE_NOUN", ROLE_NOUN);

  /** A name that counts only where it is known. */
  private static final String ONE_WORD = "\\p{Lu}\\p{Ll}+(?:['’-]\\p{L}+)*";

  private static final Pattern IS_ROLE =
      Pattern.compile(ROLE.replace("ROLE_WORD", ROLE_WORD).replace("ROLE_NOUN", ROLE_NOUN));

  private static final String BESIDE =
      "(?: \\([^()]{1,80}\\))?"
          + "(?: ?,(?: (?<pPOS>[^,“”\";]{2,160}(?:, [^,“”\";]{3,80}){0,2}?) ?,)?)?"
          + "(?: present,?)?(?: \\([^()]{1,80}\\),?)?(?: who)?";

  private static final String ADVERB = "(?:(?:\\p{L}+ly|then|also|again|further|later|now) ){0,2}";

  /** What somebody is, right before the name: "Retired bus driver Ron Hislop". */
  private static final String DESCRIBED =
      "(?:(?:MP|MSP|MS|AM|MEP|\\p{Lu}\\p{Ll}+(?: \\p{Ll}[\\p{Ll}-]+){1,4}"
          + "|(?:(?:Labour|Conservative|Tory|Liberal Democrat|Lib Dem|Green|Independent|Plaid Cymru|SNP"
          + "|Former|Local|Retired|Fellow) )*(?:MP|MSP|MS|Campaigner|Resident|Villager|Nurse|Midwife"
          + "|Doctor|Surgeon|GP|Patient|Carer|Farmer|Teacher|Lecturer|Student|Pensioner|Volunteer"
          + "|Mother|Father|Mum|Dad|Parent|Grandmother|Grandfather|Widow|Widower|Shopkeeper|Author"
          + "|Researcher|Economist|Historian|Activist|Organiser|Protester|Trustee|Shop steward)"
          + "(?:-of-\\p{L}+)?)"
          + " (?=\\p{Lu}\\p{L}+ \\p{Lu}))?";

  private static final String SAID =
      "(?:sa(?:id|ys)|told|tells|wanted|wants|asks?|thinks?|thought|felt|went on|summed up|went"
          + " through|spoke|made clear|gave"
          + " (?:an?|the|his|her|their|apologies)|drew|undertook|withdrew|put it|wrote|writes"
          + "|(?:point|call|add|ask|repl|explain|question|argu|warn|claim|stat|announc|confirm"
          + "|suggest|stress|insist|not|observ|comment|respond|hop|believ|wonder|urg|welcom|thank"
          + "|den|admitt|conced|agre|describ|report|referr|remind|emphasi[sz]|highlight|outlin"
          + "|present|introduc|provid|advis|inform|request|quer|rais|propos|mov|second|acknowledg"
          + "|recogni[sz]|promis|assur|caution|conclud|continu|declar|express|accept|assert"
          + "|maintain|mention|recall|recommend|remark|summari[sz]|updat|challeng|clarif|critici[sz]"
          + "|deplor|prais|reassur|recount|reflect|reiterat|complain|predict|quipp|enquir|inquir"
          + "|invit|press|appeal|joke|agree|answer|demand|object)(?:i?ed|ied|s)|(?:could(?:n['’]t|"
          + " not)|would(?:n['’]t| not)|did(?:n['’]t| not)) (?:say|know|think"
          + "|feel|accept|agree|believe|comment)|\\p{L}+ed"
          + " (?:that|how|whether|if|about|why|what)\\b|(?:was|were|is|are) (?:\\p{L}+"
          + " ){0,3}(?:about|that|to see|to hear)\\b)";

  private static final Pattern SAYING =
      Pattern.compile(
          "(?:^|(?<=[,;:–—-] )|(?<=however )|(?<=but )|(?<=and )|(?<=therefore )|(?<=from ))"
              + "(?:(?:But|And|However|Then|Meanwhile|Also|So|and|but|however|while),? )?"
              + "(?:\\p{Lu}\\p{L}+['’]s )?"
              + DESCRIBED
              + ("(?<subject>" + SUBJECT + "|(?:He|She|They|he|she|they)|" + ONE_WORD + ")")
              + BESIDE.replace("POS", "")
              + (" " + ADVERB)
              + ("(?<verb>" + SAID + ")(?![\\p{L}])"));

  /** The verbs of {@link #LEAD_IN} that do not end in "ed". */
  private static final Set<String> LEAD_IN_VERBS =
      Names.wordsOf(
          "said told went put wrote made set spoke says tells asks adds explains writes argues"
              + " warns notes continues concludes insists claims points replies");

  /** No more words than these stand from the verb to the end. */
  private static final int LEAD_IN_WORDS = 16;

  /** At the end, right before a quotation; here every verb counts. */
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?:^|[.!?;,:–—-] |\\b(?:But|And|However|Then|Meanwhile|but|and|as|As|when) "
              + "|^(?:In|At|After|On|During|For|With) (?:[^\\s,]+ ){1,6})"
              + DESCRIBED
              + ("(?<subject>" + SUBJECT + "|(?:He|She|They|he|she|they)|" + ONE_WORD + ")")
              + BESIDE.replace("POS", "")
              + (" " + ADVERB)
              + "(?<verb>(?:has |had |have )?(?:\\p{L}+ed|said|told|went on|put it|wrote|made"
              + " clear|set out|spoke"
              + "|says|tells|asks|adds|explains|writes|argues|warns|notes|continues|concludes|insists"
              + "|claims|points|replies)(?: (?:out|on|back|up|to|in)\\b|"
              + " (?:the|his|her|its|their|a)(?: [^\\s,:.]+){1,4}| [Cc]llr \\p{L}+| members|"
              + " councillors| us| me| reporters| delegates|(?: [^\\s:.,]+){1,6}(?=:))?)(?:"
              + " (?:\\p{L}+ly|again|then|also)){0,2}(?<end> that| as| how|,|:| –| —)?\\s*$");

  private static final Pattern ACCORDING =
      Pattern.compile(
          "\\b[Aa]ccording to (?<subject>" + SUBJECT + "|" + ONE_WORD + ")(?<p>)(?=[,.;]|$| \\()");

  private static final Pattern SUBJECT_FIRST =
      Pattern.compile(
          "^(?:(?:But|And|Then|Meanwhile),? )?(?:\\p{Lu}\\p{L}+['’]s )?"
              + DESCRIBED
              + "(?<subject>"
              + SUBJECT
              + ")"
              + BESIDE.replace("POS", "")
              + " \\p{Ll}");

  /** "She questioned one thing, and pointed out:" */
  private static final Pattern SECOND_VERB =
      Pattern.compile("^(?<first>.*)\\band (?:\\p{L}+ly )?(?:" + SAID + ")[^,.:]{0,30}[,:]\\s*$");

  private static final Pattern AFTER_NAME_FIRST =
      Pattern.compile(
          "^,? ?(?<subject>"
              + (SUBJECT + "|(?:he|she|they)\\b|" + ONE_WORD + ")")
              + BESIDE.replace("POS", "")
              + (" " + ADVERB)
              + ("(?<verb>" + SAID + "|\\p{L}+ed)(?![\\p{L}])"));

  private static final Pattern AFTER_VERB_FIRST =
      Pattern.compile(
          "^,? ?(?:said|says|added|asked|asks|explained|argued|warned|replied|told [\\p{L} ]{2,30}"
              + "|continued|concluded|insisted|wrote|commented|claimed|declared|observed|noted"
              + "|responded|announced|according to)"
              + (" (?<subject>" + SUBJECT + "|(?:he|she|they)\\b|" + ONE_WORD + ")")
              + "(?: \\([^()]{1,80}\\))?(?:, (?<p>[^,“”\";.]{3,160}(?:,"
              + " [^,“”\";.]{3,80}){0,2}?)(?=[,.]|$))?");

  private Sayings() {}

  static boolean isPronoun(String word) {
    return PRONOUNS.contains(word.toLowerCase(Locale.ENGLISH));
  }

  /** Whether he, she or they say something in a sentence, and nobody by name. */
  public static boolean beginsWithPronoun(String sentence) {
    return in(sentence).stream().findFirst().filter(Saying::isPronoun).isPresent();
  }

  /** All places in a sentence where somebody is said to say something. */
  public static List<Saying> in(String sentence) {
    return in(sentence, Set.of());
  }

  /**
   * All places in a sentence where somebody is said to say something.
   *
   * @param known single words that are names of people here
   */
  public static List<Saying> in(String sentence, Set<String> known) {
    List<Saying> found = new ArrayList<>();
    Matcher matcher = SAYING.matcher(sentence);
    int from = 0;
    while (from < sentence.length() && matcher.find(from)) {
      Optional<Saying> saying = saying(matcher, matcher.start(), known);
      saying.ifPresent(found::add);
      from = saying.isPresent() ? matcher.end() : matcher.start() + 1;
    }
    Matcher according = ACCORDING.matcher(sentence);
    if (found.isEmpty() && according.find()) {
      saying(according, according.start(), known).ifPresent(found::add);
    }
    return found;
  }

  /** Who a sentence is about, when it begins with a person or a role. */
  public static Optional<String> subject(String sentence) {
    Matcher matcher = SUBJECT_FIRST.matcher(sentence);
    return matcher.lookingAt() ? saying(matcher, 0).map(Saying::speaker) : Optional.empty();
  }

  /**
   * Whether a text may lead in a quotation at all: whether a verb of saying stands among its last
   * words, or it ends with a comma or colon. Quickly told.
   */
  public static boolean mayLeadIn(String lead) {
    String words = lead.stripTrailing();
    if (words.endsWith(",") || words.endsWith(":")) {
      return true;
    }
    int end = words.length();
    for (int left = LEAD_IN_WORDS; left > 0 && end > 0; left--) {
      int start = words.lastIndexOf(' ', end - 1) + 1;
      if (isLeadInVerb(words.substring(start, end))) {
        return true;
      }
      end = start - 1;
    }
    return false;
  }

  private static boolean isLeadInVerb(String written) {
    int end = written.length();
    while (end > 0 && !Character.isLetter(written.charAt(end - 1))) {
      end--;
    }
    String word = written.substring(0, end);
    return word.endsWith("ed") || LEAD_IN_VERBS.contains(word);
  }

  /**
   * Who says the quotation that follows right after a text.
   *
   * @param known single words that are names of people here
   */
  public static Optional<Saying> before(String lead, Set<String> known) {
    if (!mayLeadIn(lead)) {
      return Optional.empty();
    }
    Matcher matcher = LEAD_IN.matcher(lead);
    if (matcher.find()) {
      return saying(matcher, matcher.start(), known);
    }
    Matcher second = SECOND_VERB.matcher(lead);
    if (second.matches()) {
      return in(second.group("first"), known).stream().filter(it -> it.start() == 0).findFirst();
    }
    return Optional.empty();
  }

  /**
   * Who said the quotation that stands right before a text.
   *
   * @param known single words that are names of people here
   */
  public static Optional<Saying> after(String rest, Set<String> known) {
    for (Pattern pattern : new Pattern[] {AFTER_VERB_FIRST, AFTER_NAME_FIRST}) {
      Matcher matcher = pattern.matcher(rest);
      if (matcher.lookingAt()) {
        Optional<Saying> saying = saying(matcher, 0, known);
        if (saying.isPresent()) {
          return saying;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Saying> saying(Matcher matcher, int start) {
    return saying(matcher, start, Set.of());
  }

  private static Optional<Saying> saying(Matcher matcher, int start, Set<String> known) {
    String subject = matcher.group("subject");
    String name =
        Names.tidy(subject)
            .replaceFirst("^(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne) ", "")
            .replaceFirst(" \\(the [^)]*\\)$", "");
    boolean role = IS_ROLE.matcher(subject.strip()).matches();
    if (!role && !isPronoun(name) && !Names.isPerson(name) && !known.contains(name)) {
      return Optional.empty(); // a body, perhaps
    }
    String position = matcher.group("p");
    if (role && position != null && Names.isPerson(position)) {
      name = position.strip(); // "The Chairman, Councillor Ada Quill, said"
      position = subject.replaceFirst("^(?:[Tt]he|[Aa]n?) ", "");
    }
    return Optional.of(
        new Saying(
            name,
            position == null ? "" : position.strip(),
            start,
            matcher.start("subject"),
            matcher.end("subject")));
  }
}

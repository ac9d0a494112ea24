package org.manicule.recognise.transcript;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.manicule.recognise.text.Names;

/** Tells what a label before a colon is: a speaker, perhaps one, or surely something else. */
enum Label {
  /** A speaker by its form: a name, a code such as R1, a word such as Interviewer. */
  SPEAKER,
  /** A speaker if it is used more than once. */
  PERHAPS,
  /** A note, a field of a form, a sentence. */
  OTHER;

  private static final int LONGEST = 60;
  private static final Pattern CODE =
      Pattern.compile(
          "[A-Z]{1,4}[ -]?\\d{0,3}[a-z]?|[A-Z]{1,3}\\d{1,2}[-/ ]?[A-Z]{1,2}\\d{0,3}|[A-Z](?:\\.?"
              + " ?[A-Z])?\\.?");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:(?:Several|Some|Many) (?:hon\\.?"
              + " )?Members)|(?:(?:The|Mr|Madam|Deputy|Vice|Lead|Second|First|Male|Female|Unidentified|Unknown)"
              + " ){0,3}"
              + "(?:Interviewer|Interviewee|Respondent|Participant|Moderator|Facilitator|Chair|Chairman|Chairwoman|Chairperson|Speaker|Deputy"
              + " Speaker|Witness|Researcher|Presenter|Host|Caller"
              + "|Patient|Doctor|Nurse|Carer|Client|Teacher|Student|Pupil|Parent|Mother|Father|Resident|Councillor|Officer|Clerk|Minister|Member|Man|Woman|Male|Female|Voice|Audience(?:"
              + " member)?"
              + "|Questioner|Commissioner|Counsel|Coroner|Judge|Respondents?|All|Several|Unknown|Panellist|Expert)(?:"
              + " ?(?:No\\.? ?)?#?(?:\\d{1,3}|[A-Z]))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?:(?:MR|MRS|MS|MISS|DR|PROF|CLLR|SIR|DAME|LORD|LADY|BARONESS)\\.? )?[\\p{Lu}'’-]{2,}(?:"
              + " (?:[\\p{Lu}]\\.?|[\\p{Lu}'’-]{2,})){0,3}");
  private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}'’-]{1,20}");
  private static final Pattern WORDS =
      Pattern.compile("(?:\\p{Lu}|\\p{Lo})[\\p{L}\\p{M}\\d'’.-]*(?: [\\p{L}\\p{M}\\d'’.#-]+){0,4}");

  /** "Quill, Ada", as meeting programs write those who take part. */
  private static final Pattern SURNAME_FIRST =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+, \\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*)?");

  private static final Pattern OTHER_ALPHABET =
      Pattern.compile("[\\p{Lo}\\p{M}][\\p{Lo}\\p{M} .'’-]{0,40}");

  private static final Set<String> NO_SPEAKER =
      Names.wordsOf(
          "note notes nb example examples e.g date time place location venue present duration"
              + " source sources summary key action actions warning update agenda contents subject"
              + " re to from cc tel telephone phone email e-mail fax http https www title author"
              + " authors transcript transcription transcribed recorded recording length file page"
              + " figure fig table step part section conclusion introduction background resolved"
              + " agreed decision decisions recommendation recommendations apologies attendance"
              + " status version total price method methods results findings objective objectives"
              + " aim aims keywords abstract purpose scope context topic theme themes question"
              + " questions prompt prompts answer answers references reference participants"
              + " attendees members deadline contact address website published posted updated"
              + " category tags filed remember important first second third finally however also"
              + " result reason problem solution fact conditions cost costs budget read more"
              + " caption photo image credit copyright disclaimer minutes meeting item report"
              + " policy order project interview interviews language gender age occupation"
              + " organisation consent setting observation observations comment comments correction"
              + " motion amendment vote votes noes ayes tellers division column volume session"
              + " chapter clause schedule annex appendix");

  /** What a label may be. */
  static Label of(String label) {
    String words = label.strip();
    if (words.isEmpty() || words.length() > LONGEST || isNoSpeaker(words)) {
      return OTHER;
    }
    if (CODE.matcher(words).matches() || ROLE.matcher(words).matches() || Names.isPerson(words)) {
      return SPEAKER;
    }
    if (CAPITALS.matcher(words).matches() && words.indexOf(' ') > 0) {
      return SPEAKER;
    }
    boolean perhaps =
        WORD.matcher(words).matches()
            || WORDS.matcher(words).matches()
            || SURNAME_FIRST.matcher(words).matches()
            || OTHER_ALPHABET.matcher(words).matches();
    return perhaps ? PERHAPS : OTHER;
  }

  /** Whether it is one letter, which may number a list as well. */
  static boolean isLetter(String label) {
    return label.length() == 1;
  }

  /** Whether it is a role such as Interviewer or Madam Deputy Speaker. */
  static boolean isRole(String label) {
    return ROLE.matcher(label).matches();
  }

  private static boolean isNoSpeaker(String words) {
    String lower = words.toLowerCase(Locale.ENGLISH);
    String first = lower.split("[ :]")[0];
    boolean known = NO_SPEAKER.contains(lower) || NO_SPEAKER.contains(first);
    return known && !ROLE.matcher(words).matches() && !Names.isPerson(words);
  }
}

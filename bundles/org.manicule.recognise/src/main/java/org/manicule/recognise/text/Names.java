package org.manicule.recognise.text;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/** What names of people look like in British documents. */
public final class Names {
  /** Titles before a name; one of them makes a single word a name. */
  public static final String TITLE =
      "(?:(?:The )?(?:Rt\\.? Hon\\.?|Right Honourable)"
          + "|(?:(?:County|District|Borough|City|Parish|Town) )?(?:Cllr|Councillor)|Alderman|Ald|Dr|Doctor"
          + "|Professor|Prof|Sir|Dame|Lord|Lady|Baroness|Baron|Mr|Mrs|Ms|Miss|Mx|Reverend|Revd|Rev"
          + "|Canon|Bishop|Judge|Captain|Inspector|Superintendent)\\.?";

  private static final String WORD =
      "(?:(?:[OD]['’]|Mc|Mac|Fitz)?\\p{Lu}\\p{Ll}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]+)*)";
  private static final String INITIALS = "(?:\\p{Lu}\\.? ?){1,3}(?<=[. ])";
  private static final String PARTICLE = "(?:(?:de|la|du|van|von|der|den|bin|al|ap|ferch) )*";

  /** Two words or more, or a title and a word. */
  public static final String PERSON =
      "(?:(?:TITLE )+(?:INITIALS ?)?(?:WORD ){0,2}PARTICLEWORD(?: of WORD)?|(?:WORD |INITIALS){1,3}PARTICLEWORD)"
          .replace("TITLE", TITLE)
          .replace("INITIALS", INITIALS)
          .replace("PARTICLE", PARTICLE)
          .replace("WORD", WORD);

  /** To look for people in a text. */
  public static final Pattern PEOPLE = Pattern.compile(PERSON);

  private static final Pattern WHOLE = Pattern.compile(PERSON);

  private static final Pattern TITLED = Pattern.compile(TITLE + " .*");

  private static final Pattern TITLES = Pattern.compile("^(?:" + TITLE + " +)+");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Words of bodies, places and papers, of which none is part of a person's name. */
  private static final Set<String> NO_NAME =
      wordsOf(
          "about academy accountable act acute adult advisory after agenda agency all alliance an"
              + " and annual as association at authority authorities b.b.c bank before board bodies"
              + " borough branch british budget business but by cabinet campaign capital care case"
              + " cases centre centres chair chairman chairs charity chief children city clinical"
              + " college combined commission commissioner commissioning commissions committee"
              + " committees commons communities community company conference consultation council"
              + " councils county court current data days declaration deficit department deputy"
              + " development digital director directorate district draft east economic education"
              + " energy england english environment equality estate european evidence executive"
              + " federation finance financial finding first five for forum foundation framework"
              + " from full fund funding funds further future general government governance"
              + " governing great greater group groups growth health healthcare healthwatch he her"
              + " high hospital hospitals house housing how human if implementation improvement in"
              + " income independent information initiative inquiry insight institute integrated"
              + " integration into ireland is it items its joint key kingdom lead leadership"
              + " learning left levelling library link local london looking making management many"
              + " medical meeting member partner portfolio holder trustee clerk vice observer"
              + " adviser consultant members mental mid minister ministry minutes missing model"
              + " money monday tuesday wednesday thursday friday saturday sunday january february"
              + " march july september october november december more most municipal my national"
              + " neighbourhood network networks new news next no north northern not note notes of"
              + " office officer officers on one open operational or other our out overview pack"
              + " panel paper parish parliament part partnership partnerships party patient"
              + " patients people person place plan planning plans policy population poverty power"
              + " practice press primary prime priority private procurement programme progress"
              + " project proposal public quality question questions recommendation regional"
              + " registration report research review right rights road roads royal rural safety"
              + " school schools science scotland scottish scrutiny secretary section select senior"
              + " service services shadow shared she single site small so social society some south"
              + " southern special staff stage standing state statement statistics strategic"
              + " strategy street study such summary support sustainability system systems task"
              + " team that the their these they this those to together town trade training"
              + " transformation transport treasury trust trusts union united university unit urban"
              + " us value vice view views virtual voluntary wales ward wards water we welcome"
              + " welfare welsh west what when where while who why wider with women workers working"
              + " works workshop year years yes yet you your youth thank thanks good morning"
              + " afternoon evening apologies present absent attendance attendees item action"
              + " actions decision update appendix annex chapter figure table page volume"
              + " introduction background conclusion keynote session plenary panellists speakers"
              + " speaker opening closing remarks reflections manager head chancellor mayor leader"
              + " president governor non nhs gp gps"
              + " ccg icb ics pcn mp mps representative representatives sector third specialist"
              + " practitioner programme analyst engagement inclusion communications hall");

  private Names() {}

  /** Words that are written with blanks between them; one that stands there twice is one. */
  public static Set<String> wordsOf(String list) {
    return Set.copyOf(Arrays.asList(list.split(" ")));
  }

  /** Whether the words are a person's name and nothing else. */
  public static boolean isPerson(String words) {
    String name = BLANKS.matcher(words.strip()).replaceAll(" ");
    return WHOLE.matcher(name).matches() && !hasOtherWord(name);
  }

  /** A name without the titles before it. */
  public static String withoutTitle(String name) {
    return TITLES.matcher(name).replaceFirst("");
  }

  /** Whether a title stands before the name. */
  public static boolean isTitled(String name) {
    return TITLED.matcher(name).matches();
  }

  /** A name that a pattern took for one may be a body or a place: "Primary Care Homes". */
  public static boolean hasOtherWord(String name) {
    String rest = TITLES.matcher(name).replaceFirst("");
    for (String word : rest.replace(" of ", " ").split("[ -]")) {
      if (NO_NAME.contains(word.toLowerCase(java.util.Locale.ENGLISH))) {
        return true;
      }
    }
    return false;
  }

  /** The first letters of given names and surname: {@code AQ} for Dr Ada Quill. */
  public static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : TITLES.matcher(name).replaceFirst("").split("[ -]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** A name with single blanks and without what does not belong to it. */
  public static String tidy(String name) {
    String tidy = BLANKS.matcher(name.strip()).replaceAll(" ");
    return tidy.replaceFirst("['’]s$", "").replaceFirst("[,:;]$", "");
  }
}

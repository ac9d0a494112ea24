package org.manicule.recognise.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.api.model.TextRange;
import org.manicule.recognise.text.Block;
import org.manicule.recognise.text.Names;
import org.manicule.recognise.text.Saying;
import org.manicule.recognise.text.Sayings;
import org.manicule.recognise.text.Sentence;

/**
 * Who speaks in a paragraph of minutes: by name, by role, or by initials from the list of those
 * present.
 */
final class MinuteTurns {
  private static final double NAMED = 0.9;
  private static final double BY_ROLE = 0.8;
  private static final Pattern POINT_MARK =
      Pattern.compile(
          "^(?:[•·◦▪*–-]|\\d{1,3}(?:\\.\\d{1,3})*[.)]?|\\(?[a-z]{1,3}\\))[ \\t]+(?=\\p{Lu})");
  private static final Pattern INITIALS = Pattern.compile("^(\\p{Lu}[\\p{Lu}'’]{1,4}) \\p{Ll}");
  private static final Pattern NOBODY =
      Pattern.compile(
          "^(?:It|Members|This|There|Clarity|Comment|Concerns?|In response|In reply|RESOLVED|Agreed|Resolved|ACTION|Action"
              + "|The (?:[Cc]ommittee|[Bb]oard|[Pp]anel|[Cc]abinet|HOSC|[Cc]ouncil|[Mm]eeting|[Rr]eport))\\b.*",
          Pattern.DOTALL);

  /** "The Chair invited Ada Quill to present. She explained …" */
  private static final Pattern GAVE_THE_WORD =
      Pattern.compile("\\b(?:invited|asked|called (?:up)?on|introduced|welcomed|thanked) $");

  private final Map<String, String> initials;
  private final Set<String> shortNames;

  /** With what initials stand for, and the first names and surnames of those present. */
  MinuteTurns(Map<String, String> initials, Set<String> shortNames) {
    this.initials = initials;
    this.shortNames = shortNames;
  }

  /** What somebody says in a paragraph. */
  record Turn(TextRange range, String speaker, double confidence) {
    private Turn until(int end) {
      return new Turn(new TextRange(range.start(), end), speaker, confidence);
    }
  }

  /** A turn goes on until somebody else speaks, or nobody in particular does. */
  List<Turn> in(Block block) {
    List<Turn> turns = new ArrayList<>();
    Block point = withoutMark(block);
    boolean open = false;
    String invited = "";
    for (TextRange sentence : Sentence.in(point)) {
      String words =
          block.words().substring(sentence.start() - block.start(), sentence.end() - block.start());
      List<Turn> here = inSentence(words, sentence);
      if (here.isEmpty() && !invited.isEmpty() && Sayings.beginsWithPronoun(words)) {
        here = List.of(new Turn(sentence, invited, BY_ROLE));
      }
      invited = invited(words);
      turns.addAll(here);
      open = !here.isEmpty() || (open && !NOBODY.matcher(words).matches());
      if (open && here.isEmpty()) {
        turns.add(turns.remove(turns.size() - 1).until(sentence.end()));
      }
    }
    return turns;
  }

  private List<Turn> inSentence(String words, TextRange sentence) {
    Matcher brief = INITIALS.matcher(words);
    if (brief.find() && initials.containsKey(brief.group(1))) {
      return List.of(new Turn(sentence, initials.getOrDefault(brief.group(1), ""), NAMED));
    }
    List<Saying> sayings =
        Sayings.in(words, shortNames).stream().filter(saying -> !saying.isPronoun()).toList();
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < sayings.size(); i++) {
      Saying saying = sayings.get(i);
      int from = i == 0 ? 0 : saying.start();
      int to = i + 1 < sayings.size() ? trimmed(words, sayings.get(i + 1).start()) : words.length();
      TextRange range = new TextRange(sentence.start() + from, sentence.start() + to);
      turns.add(new Turn(range, saying.speaker(), saying.isPerson() ? NAMED : BY_ROLE));
    }
    return turns;
  }

  /** Who is given the word in a sentence by somebody else; blank when nobody is. */
  private static String invited(String words) {
    Matcher person = Names.PEOPLE.matcher(words);
    while (person.find()) {
      boolean asked = GAVE_THE_WORD.matcher(words.substring(0, person.start())).find();
      if (asked && !Names.hasOtherWord(person.group())) {
        return Names.tidy(person.group());
      }
    }
    return "";
  }

  /** A point without the bullet or number that it begins with. */
  private static Block withoutMark(Block block) {
    Matcher mark = POINT_MARK.matcher(block.words());
    if (!mark.find()) {
      return block;
    }
    TextRange rest = new TextRange(block.start() + mark.end(), block.end());
    return new Block(rest, block.level(), block.words().substring(mark.end()));
  }

  private static int trimmed(String words, int end) {
    return words.substring(0, end).replaceFirst("[\\s,;–-]+$", "").length();
  }
}

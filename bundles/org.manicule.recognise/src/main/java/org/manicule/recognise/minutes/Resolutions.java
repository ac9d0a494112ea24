package org.manicule.recognise.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitKind;
import org.manicule.recognise.text.Block;
import org.manicule.recognise.text.Blocks;
import org.manicule.recognise.text.Sentence;

/** Finds what a meeting decided: resolutions, motions and actions. */
final class Resolutions {
  static final UnitKind RESOLUTION = new UnitKind("resolution");
  static final UnitKind MOTION = new UnitKind("motion");
  static final UnitKind ACTION = new UnitKind("action");

  private static final Pattern RESOLVED =
      Pattern.compile(
          "^(?:\\d+(?:\\.\\d+)*[.)]? )?(?:(?:UNANIMOUSLY"
              + " )?(?:RESOLVED|AGREED|DECIDED)\\b|(?:Resolved|Agreed|Noted|NOTED|Decision|DECISION|Resolution|RESOLUTION)(?:"
              + " \\d+)?(?:[:–—-]| [–—-]| that\\b)|It was"
              + " (?:(?:unanimously|therefore|then|further|also|accordingly)"
              + " )*(?:resolved|RESOLVED|agreed|AGREED|decided)\\b|The"
              + " (?:\\p{Lu}[\\p{L}-]+ ){0,4}(?:[Cc]ommittee|[Bb]oard|[Cc]abinet|[Cc]ouncil|[Pp]anel"
              + "|[Mm]eeting|[Gg]roup|[Ff]orum|[Cc]ommission)(?: (?:unanimously|then|therefore))?"
              + " (?:(?:resolved|RESOLVED|AGREED|NOTED|APPROVED|RECEIVED|ENDORSED|RATIFIED|(?:agreed"
              + "|recommended) (?:that|to))\\b|(?:agreed|recommended):)).*",
          Pattern.DOTALL);
  private static final Pattern MOVED =
      Pattern.compile(
          "^(?:(?:MOTION|Motion|AMENDMENT|Amendment)(?: \\d+)?(?::| [–—-])"
              + "|(?:It was )?(?:[Mm]oved|MOVED|[Pp]roposed|PROPOSED) by\\b.*[Ss]econded"
              + "|.{3,60}\\b(?:moved|proposed)\\b.{0,80}\\bseconded\\b).*",
          Pattern.DOTALL);
  private static final Pattern ACTED =
      Pattern.compile(
          "^(?:ACTIONS?|Actions?)(?: (?:point )?\\d+(?:\\.\\d+)?)?(?::| [–—-]).*", Pattern.DOTALL);

  /** Without one of these words there is no decision; dividing into sentences takes longer. */
  private static final Pattern HINT =
      Pattern.compile(
          "esolved|RESOLVED|greed|AGREED|ecided|DECIDED|ACTION|Action|Noted|NOTED|APPROVED|RECEIVED"
              + "|ENDORSED|RATIFIED|ecommended");

  private static final Pattern MOTION_HINT =
      Pattern.compile("econded|^(?:MOTION|Motion|AMENDMENT|Amendment)");
  private static final Pattern GOES_ON =
      Pattern.compile(".*(?:[:–—-]|\\bthat|\\bto|;|; and|, and)$", Pattern.DOTALL);
  private static final Pattern LISTED =
      Pattern.compile(
          "^(?:[•·*–-][ \\t]|\\(?(?:[a-z]|[ivx]{1,4}|\\d{1,2})[.)][ \\t]|[Tt]hat |THAT |to ).*",
          Pattern.DOTALL);

  /** A decision and the blocks it takes. */
  record Decision(UnitKind kind, TextRange range, int first, int last) {}

  private Resolutions() {}

  static List<Decision> in(Blocks blocks) {
    List<Decision> found = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Optional<UnitKind> kind = kind(block.words());
      if (kind.isPresent()) {
        int last = last(blocks, i);
        TextRange range = new TextRange(block.start(), blocks.get(last).end());
        found.add(new Decision(kind.get(), range, i, last));
        i = last;
      } else {
        inside(block, i, found);
      }
    }
    return found;
  }

  private static Optional<UnitKind> kind(String words) {
    if (RESOLVED.matcher(words).matches()) {
      return Optional.of(RESOLUTION);
    }
    if (MOTION_HINT.matcher(words).find() && MOVED.matcher(firstSentence(words)).matches()) {
      return Optional.of(MOTION);
    }
    return ACTED.matcher(words).matches() ? Optional.of(ACTION) : Optional.empty();
  }

  private static String firstSentence(String words) {
    List<TextRange> sentences = Sentence.in(words);
    return sentences.isEmpty() ? words : sentences.get(0).in(words);
  }

  /** What was decided may stand below, as a list. */
  private static int last(Blocks blocks, int first) {
    int last = first;
    while (last + 1 < blocks.size()) {
      String here = blocks.get(last).words();
      String below = blocks.get(last + 1).words();
      boolean single = last == first && here.length() < 40 && kind(below).isEmpty();
      boolean listed = LISTED.matcher(below).matches();
      boolean goes = GOES_ON.matcher(here).matches() || (last > first && listed);
      if (blocks.get(last + 1).isHeading() || !(goes && (listed || single || last == first))) {
        break;
      }
      last++;
    }
    return last;
  }

  private static void inside(Block block, int i, List<Decision> found) {
    if (!HINT.matcher(block.words()).find()) {
      return;
    }
    for (TextRange sentence : Sentence.in(block)) {
      String words =
          block.words().substring(sentence.start() - block.start(), sentence.end() - block.start());
      if (RESOLVED.matcher(words).matches() || ACTED.matcher(words).matches()) {
        UnitKind kind = RESOLVED.matcher(words).matches() ? RESOLUTION : ACTION;
        found.add(new Decision(kind, sentence, i, i));
      }
    }
  }
}

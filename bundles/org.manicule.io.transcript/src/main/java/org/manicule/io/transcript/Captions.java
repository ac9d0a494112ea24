package org.manicule.io.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Issue;
import org.manicule.api.importing.Draft;
import org.manicule.api.model.TimeSpan;
import org.manicule.api.task.Monitor;

/** The captions of a SubRip or WebVTT file; the two differ in little that matters here. */
final class Captions {
  private static final Pattern TIMING =
      Pattern.compile("^\\s*(?<start>[\\d:.,]+)\\s*-->\\s*(?<end>[\\d:.,]*)(?:\\s.*)?$");
  private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ >]*)?\\s+([^>]*)>");
  private static final Pattern TAG =
      Pattern.compile("</?[a-zA-Z][^<>\\n]{0,200}>|<[\\d:.]+>|\\{\\\\[^}]*}");
  private static final Pattern LABEL =
      Pattern.compile("^(?:[-–>]+ ?)?(\\p{Lu}[^:\\n.!?]{0,40}):[ \\n]+(?=\\S)");
  private static final Pattern NO_CUE = Pattern.compile("^(?:NOTE|STYLE|REGION)(?:\\s.*)?$");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final TranscriptFile file;
  private final List<Cue> cues = new ArrayList<>();
  private int broken;
  private int empty;
  private int overlaps;
  private int backwards;

  private Captions(TranscriptFile file) {
    this.file = file;
  }

  /** The draft of a file of captions. */
  static Draft read(TranscriptFile file, Monitor monitor) {
    Captions captions = new Captions(file);
    captions.readCues(monitor);
    if (captions.cues.isEmpty()) {
      throw Messages.problem("captions", file.name());
    }
    return captions.draft();
  }

  /** Whether a text begins like captions. */
  static boolean looksLike(String beginning) {
    return beginning.startsWith("WEBVTT")
        || beginning.lines().limit(40).anyMatch(line -> TIMING.matcher(line).matches());
  }

  private void readCues(Monitor monitor) {
    String[] lines = file.text().split("\n", -1);
    int i = 0;
    while (i < lines.length) {
      if ((i & 0xFFF) == 0) {
        monitor.checkCancelled();
      }
      Matcher timing = TIMING.matcher(lines[i]);
      if (timing.matches()) {
        i = readCue(lines, i + 1, timing);
      } else {
        i = NO_CUE.matcher(lines[i]).matches() ? endOfBlock(lines, i) : i + 1;
      }
    }
  }

  private static int endOfBlock(String[] lines, int from) {
    int i = from;
    while (i < lines.length && !lines[i].isBlank()) {
      i++;
    }
    return i;
  }

  /** Reads the words to the next blank line, or to the next cue where that line is missing. */
  private int readCue(String[] lines, int from, Matcher timing) {
    int i = from;
    List<String> words = new ArrayList<>();
    while (i < lines.length && !lines[i].isBlank() && !startsCue(lines, i)) {
      words.add(lines[i]);
      i++;
    }
    addCue(String.join("\n", words), time(timing));
    return i;
  }

  private static boolean startsCue(String[] lines, int i) {
    boolean numbered =
        NUMBER.matcher(lines[i].strip()).matches()
            && i + 1 < lines.length
            && TIMING.matcher(lines[i + 1]).matches();
    return numbered || TIMING.matcher(lines[i]).matches();
  }

  private @Nullable TimeSpan time(Matcher timing) {
    OptionalLong start = ClockTime.millis(timing.group("start"));
    TimeSpan time = ClockTime.span(start, ClockTime.millis(timing.group("end")));
    if (time == null) {
      broken++;
    }
    return time;
  }

  /** A cue may have several voices, each with its words. */
  private void addCue(String words, @Nullable TimeSpan time) {
    int before = cues.size();
    Matcher voice = VOICE.matcher(words);
    String speaker = "";
    int from = 0;
    while (voice.find()) {
      addPart(speaker, words.substring(from, voice.start()), time);
      speaker = plain(voice.group(1)).replace('\n', ' ');
      from = voice.end();
    }
    addPart(speaker, words.substring(from), time);
    if (cues.size() == before) {
      empty++;
    }
  }

  private void addPart(String speaker, String words, @Nullable TimeSpan time) {
    String shown = plain(words);
    if (!shown.isEmpty()) {
      cues.add(new Cue(speaker, shown, time));
    }
  }

  private static String plain(String words) {
    String shown =
        TAG.matcher(words)
            .replaceAll("")
            .replace("&nbsp;", "\u00A0")
            .replace("&lrm;", "\u200E")
            .replace("&rlm;", "\u200F")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&");
    return shown.strip();
  }

  private Draft draft() {
    SpokenText text = new SpokenText(false);
    Map<String, Integer> labels = labels();
    TimeSpan last = null;
    String speaker = "";
    for (Cue cue : cues) {
      Cue named = withLabel(cue, labels, speaker);
      speaker = named.speaker();
      text.add(named);
      TimeSpan time = cue.time();
      if (time != null) {
        compare(last, time);
        last = time;
      }
    }
    String name = file.name();
    text.tell(Issue.note(name, Messages.text("issue.encoding")), file.sure() ? 0 : 1);
    text.tell(Issue.warning(name, Messages.text("issue.times", broken)), broken);
    text.tell(Issue.note(name, Messages.text("issue.overlaps", overlaps)), overlaps);
    text.tell(Issue.warning(name, Messages.text("issue.order", backwards)), backwards);
    text.tell(Issue.note(name, Messages.text("issue.empty", empty)), empty);
    return text.draft(file.sourceName());
  }

  /** Two voices of one cue have one time, which is no overlap. */
  private void compare(@Nullable TimeSpan last, TimeSpan time) {
    if (last == null || time.equals(last)) {
      return;
    }
    if (time.startMillis() < last.startMillis()) {
      backwards++;
    } else if (time.startMillis() < last.endMillis()) {
      overlaps++;
    }
  }

  /** Names before a colon, which count as speakers when they come again. */
  private Map<String, Integer> labels() {
    Map<String, Integer> labels = new HashMap<>();
    for (Cue cue : cues) {
      Matcher label = LABEL.matcher(cue.words());
      if (cue.speaker().isEmpty() && label.find()) {
        labels.merge(label.group(1), 1, Integer::sum);
      }
    }
    labels.values().removeIf(times -> times < 2);
    return labels;
  }

  /** Where names stand before colons, a cue without one goes on with what was said before. */
  private static Cue withLabel(Cue cue, Map<String, Integer> labels, String before) {
    if (!cue.speaker().isEmpty() || labels.isEmpty()) {
      return cue;
    }
    Matcher label = LABEL.matcher(cue.words());
    return label.find() && labels.containsKey(label.group(1))
        ? new Cue(label.group(1).strip(), cue.words().substring(label.end()), cue.time())
        : new Cue(before, cue.words(), cue.time());
  }
}

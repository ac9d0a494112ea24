package org.manicule.io.transcript;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which columns of a table hold what.
 *
 * @param speaker who speaks
 * @param words what is said
 * @param start when it begins; -1 when there is no such column
 * @param end when it ends; -1 when there is no such column
 */
record SpeakerColumns(int speaker, int words, int start, int end) {
  private static final Set<String> SPEAKER =
      Set.of("speaker", "speaker name", "speaker label", "name", "who", "participant", "voice");
  private static final Set<String> WORDS =
      Set.of(
          "words",
          "word",
          "text",
          "utterance",
          "transcript",
          "content",
          "speech",
          "caption",
          "sentence",
          "turn",
          "spoken");
  private static final Set<String> START =
      Set.of(
          "start",
          "start time",
          "starttime",
          "begin",
          "from",
          "in",
          "time",
          "timestamp",
          "timecode",
          "start (s)",
          "onset");
  private static final Set<String> END =
      Set.of("end", "end time", "endtime", "until", "to", "out", "stop", "end (s)", "offset");
  private static final Set<String> BESIDE =
      Set.of(
          "id", "no", "no.", "number", "#", "index", "line", "turn no", "confidence", "duration");

  /**
   * Reads the first row. Other tables have names and texts too, so the time must be among the
   * columns, or nothing but numbers beside speaker and words.
   */
  static Optional<SpeakerColumns> of(List<String> header) {
    List<String> names =
        header.stream()
            .map(name -> name.strip().toLowerCase(Locale.ENGLISH).replace('_', ' '))
            .toList();
    SpeakerColumns columns =
        new SpeakerColumns(
            find(names, SPEAKER), find(names, WORDS), find(names, START), find(names, END));
    boolean enough = columns.speaker >= 0 && columns.words >= 0;
    boolean onlyThese =
        names.stream()
            .allMatch(
                name -> SPEAKER.contains(name) || WORDS.contains(name) || BESIDE.contains(name));
    return enough && (columns.start >= 0 || onlyThese) ? Optional.of(columns) : Optional.empty();
  }

  private static int find(List<String> names, Set<String> wanted) {
    for (int i = 0; i < names.size(); i++) {
      if (wanted.contains(names.get(i))) {
        return i;
      }
    }
    return -1;
  }
}

package org.manicule.recognise.transcript;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time stamps as transcripts have them: {@code 0:07}, {@code 12:03}, {@code 1:02:03.450}. */
final class TimeStamp {
  /** Without groups, for use in other patterns; brackets are not part of it. */
  static final String FORM = "(?:\\d{1,2}:)?\\d{1,3}:\\d{2}(?:[.,]\\d{1,3})?";

  private static final Pattern PARTS =
      Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})(?:[.,](\\d{1,3}))?");

  /** A time behind the words, with tenths: {@code #00:01:12-3#}. */
  private static final Pattern AT_THE_END =
      Pattern.compile("#(\\d{1,2}:\\d{2}:\\d{2})-(\\d)#\\s*$");

  private TimeStamp() {}

  /** Until when somebody speaks, where the time stands behind the words. */
  static OptionalLong atTheEnd(String words) {
    Matcher matcher = AT_THE_END.matcher(words);
    return matcher.find()
        ? millis(matcher.group(1) + "." + matcher.group(2))
        : OptionalLong.empty();
  }

  /** Milliseconds from the beginning; empty when no clock shows such a time. */
  static OptionalLong millis(String written) {
    Matcher parts = PARTS.matcher(written.strip());
    if (!parts.matches()) {
      return OptionalLong.empty();
    }
    long hours = parts.group(1) == null ? 0 : Long.parseLong(parts.group(1));
    long minutes = Long.parseLong(parts.group(2));
    long seconds = Long.parseLong(parts.group(3));
    boolean wrong = seconds > 59 || (parts.group(1) != null && minutes > 59);
    String fraction = parts.group(4) == null ? "" : parts.group(4);
    long millis = Long.parseLong((fraction + "000").substring(0, 3));
    return wrong
        ? OptionalLong.empty()
        : OptionalLong.of(((hours * 60 + minutes) * 60 + seconds) * 1000 + millis);
  }
}

package org.manicule.io.transcript;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.TimeSpan;

/** Times as captions and tables write them. */
final class ClockTime {
  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2})(?:[.,](\\d{1,9}))?");
  private static final Pattern SECONDS = Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,9}))?\\s*s?");

  private ClockTime() {}

  /** Milliseconds of {@code 01:02:03,450}; empty when no clock shows that. */
  static OptionalLong millis(String written) {
    Matcher clock = CLOCK.matcher(written.strip());
    if (!clock.matches()) {
      return OptionalLong.empty();
    }
    long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
    long minutes = Long.parseLong(clock.group(2));
    long seconds = Long.parseLong(clock.group(3));
    boolean wrong = seconds > 59 || (clock.group(1) != null && minutes > 59);
    long whole = ((hours * 60 + minutes) * 60 + seconds) * 1000;
    return wrong ? OptionalLong.empty() : OptionalLong.of(whole + thousandths(clock.group(4)));
  }

  /** The same, or seconds such as {@code 3723.45}. */
  static OptionalLong millisOrSeconds(String written) {
    Matcher seconds = SECONDS.matcher(written.strip());
    return seconds.matches()
        ? OptionalLong.of(Long.parseLong(seconds.group(1)) * 1000 + thousandths(seconds.group(2)))
        : millis(written);
  }

  private static long thousandths(@Nullable String fraction) {
    return fraction == null ? 0 : Long.parseLong((fraction + "00").substring(0, 3));
  }

  /** A span, or null when one of its ends is unknown or the end lies before the start. */
  static @Nullable TimeSpan span(OptionalLong start, OptionalLong end) {
    boolean known = start.isPresent() && end.isPresent() && start.getAsLong() <= end.getAsLong();
    return known ? new TimeSpan(start.getAsLong(), end.getAsLong()) : null;
  }
}

package org.manicule.recognise.posts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.WrittenDates;
import org.manicule.recognise.text.Names;

/**
 * A line that says when a post was published, and perhaps by whom, and nothing else.
 *
 * @param date the day as ISO 8601
 * @param author who wrote it, or null when the line does not say
 */
record DateLine(String date, @Nullable String author) {
  private static final int LONGEST = 120;
  private static final String SHOUTED = "\\p{Lu}[\\p{Lu}'’-]+(?: \\p{Lu}[\\p{Lu}'’.-]*){1,3}";
  private static final Pattern BY =
      Pattern.compile("(?:^|[\\s|·•–—,-])(?:[Bb]y|BY|Author:)\\s+(" + Names.PERSON + ")");
  private static final Pattern ACCOUNT =
      Pattern.compile("(?:^|[\\s|·•–—,-])by ([\\p{L}\\d_.-]{2,30})(?= in\\b| under\\b|\\s*$)");
  private static final Set<String> NOBODY =
      Set.of("admin", "administrator", "editor", "webmaster", "author", "staff", "the", "us");
  private static final Pattern NAME_BESIDE =
      Pattern.compile(
          "^\\s*(?:[|·•–—,-]+\\s*)?(" + Names.PERSON + "|" + SHOUTED + ")\\s*(?:[|·•–—,-]+\\s*)?$");
  private static final Pattern NOTHING_MORE =
      Pattern.compile(
          "(?:\\s|[|·•–—,.()\\[\\]:/-]"
              + "|(?:posted|published|first published|updated|last updated|written|dated?)\\b"
              + "|(?:on|at|the|of)\\b"
              + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b"
              + "|\\d{1,2}[.:]\\d\\d(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]m\\b"
              + "|(?:\\d+|no)[ -](?:comments?|replies|responses?|min(?:ute)?s?(?: read)?)\\b"
              + "|leave a (?:comment|reply)|read time|by(?: [\\p{L}\\d_.-]{2,30}(?= in\\b| under\\b|\\s*$))?"
              + "|(?:filed )?(?:in|under):? .{2,60}$)*",
          Pattern.CASE_INSENSITIVE);

  /** The day that a line tells, when it tells nothing but that. */
  static Optional<DateLine> of(String line, WrittenDates.Order order) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<WrittenDates.Found> found = WrittenDates.firstIn(line, order);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String before = line.substring(0, found.get().start());
    String after = line.substring(found.get().end());
    Optional<Matcher> behind = author(after);
    Optional<Matcher> ahead = behind.isPresent() ? Optional.empty() : author(before);
    boolean onlyThat =
        NOTHING_MORE.matcher(without(ahead, before)).matches()
            && NOTHING_MORE.matcher(without(behind, after)).matches();
    String author =
        behind
            .or(() -> ahead)
            .map(matcher -> Names.tidy(matcher.group(1)))
            .or(() -> account(after))
            .orElse(null);
    return onlyThat ? Optional.of(new DateLine(found.get().iso(), author)) : Optional.empty();
  }

  /** The name of an account, unless it says nothing. */
  private static Optional<String> account(String after) {
    Matcher by = ACCOUNT.matcher(after);
    return by.find() && !NOBODY.contains(by.group(1).toLowerCase(Locale.ENGLISH))
        ? Optional.of(by.group(1))
        : Optional.empty();
  }

  private static Optional<Matcher> author(String side) {
    return Stream.of(BY, NAME_BESIDE)
        .map(pattern -> pattern.matcher(side))
        .filter(matcher -> matcher.find() && !Names.hasOtherWord(matcher.group(1)))
        .findFirst();
  }

  private static String without(Optional<Matcher> author, String side) {
    return author.map(it -> side.substring(0, it.start()) + side.substring(it.end())).orElse(side);
  }
}

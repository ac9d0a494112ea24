package org.manicule.cli.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.manicule.api.model.TextRange;
import org.manicule.cli.output.Messages;

/** Looks for words or for a regular expression in texts. */
public final class Search {
  private static final Messages MESSAGES = Messages.beside(Search.class);
  private static final int IN_ALL_LANGUAGES =
      Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private final String written;
  private final Pattern pattern;

  private Search(String written, Pattern pattern) {
    this.written = written;
    this.pattern = pattern;
  }

  /** Looks for words as they stand; a blank stands for any white space, line ends too. */
  public static Search words(String words, boolean matchCase) {
    String quoted =
        Arrays.stream(words.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    int flags = IN_ALL_LANGUAGES | (matchCase ? 0 : Pattern.CASE_INSENSITIVE);
    return new Search(words, Pattern.compile(quoted, flags));
  }

  /**
   * Looks for a regular expression as Java knows them; {@code ^} and {@code $} are the ends of
   * lines.
   *
   * @throws org.manicule.api.UserException when it does not parse, with the place
   */
  public static Search regex(String regex) {
    try {
      return new Search(regex, Pattern.compile(regex, IN_ALL_LANGUAGES | Pattern.MULTILINE));
    } catch (PatternSyntaxException e) {
      String key = e.getIndex() < 0 ? "regex.broken.somewhere" : "regex.broken";
      throw MESSAGES.problem(key, regex, e.getIndex() + 1, e.getDescription());
    }
  }

  /**
   * The places where it matches, without empty ones.
   *
   * @param source name of the source, for messages
   */
  public List<TextRange> in(String text, String source) {
    List<TextRange> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    try {
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          found.add(new TextRange(matcher.start(), matcher.end()));
        }
      }
    } catch (StackOverflowError e) {
      // Java's matcher recurses for repeated groups, so the text decides whether it comes through.
      throw MESSAGES.problem("regex.endless", written, source);
    }
    return found;
  }
}

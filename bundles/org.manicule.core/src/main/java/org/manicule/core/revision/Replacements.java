package org.manicule.core.revision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.manicule.api.model.TextRange;

/**
 * Finds what stands for words of which none is left. A few words were replaced by what stands in
 * their place; of a longer passage the line that has at least half of its words is a new version.
 * Everything else is another text, and nobody should find their codes on it.
 */
final class Replacements {
  private static final int FEW = 120;
  private static final int LETTERS = 4;

  private final String before;
  private final String now;
  private final Map<TextRange, Set<String>> wordsOfLines = new HashMap<>();

  Replacements(String before, String now) {
    this.before = before;
    this.now = now;
  }

  /**
   * What stands for a range.
   *
   * @param range words of the earlier text of which none is left
   * @param replaced all that was replaced together with it
   * @param inserted what is new in the later text at that place
   */
  Optional<TextRange> of(TextRange range, TextRange replaced, List<TextRange> inserted) {
    List<TextRange> readable =
        inserted.stream().filter(stretch -> !stretch.in(now).isBlank()).toList();
    if (readable.size() == 1
        && replaced.length() <= FEW
        && readable.get(0).length() <= 3 * FEW
        && replaced.in(before).strip().indexOf('\n') < 0) {
      return Optional.of(readable.get(0));
    }
    return mostAlike(words(range.in(before)), readable);
  }

  private Optional<TextRange> mostAlike(Set<String> wanted, List<TextRange> stretches) {
    TextRange best = null;
    int most = 1;
    for (TextRange stretch : stretches) {
      Tokens lines = Tokens.lines(now, stretch);
      for (int i = 0; i < lines.size(); i++) {
        TextRange line = new TextRange(lines.start(i), lines.end(i));
        int common = common(wanted, line);
        if (common > most) {
          most = common;
          best = line;
        }
      }
    }
    return Optional.ofNullable(best).filter(found -> common(wanted, found) * 2 >= wanted.size());
  }

  private int common(Set<String> wanted, TextRange line) {
    Set<String> words = wordsOfLines.computeIfAbsent(line, key -> words(key.in(now)));
    return (int) wanted.stream().filter(words::contains).count();
  }

  private static Set<String> words(String text) {
    Tokens tokens = Tokens.words(text, List.of(new TextRange(0, text.length())));
    Set<String> words = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.end(i) - tokens.start(i) >= LETTERS) {
        words.add(text.substring(tokens.start(i), tokens.end(i)));
      }
    }
    return words;
  }
}

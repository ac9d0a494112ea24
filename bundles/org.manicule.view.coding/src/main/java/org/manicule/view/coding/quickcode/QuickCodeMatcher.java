package org.manicule.view.coding.quickcode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;

/**
 * Finds codes by what a researcher types of them: the beginning of a name or of any word in it,
 * parts of a path, a few letters in order, or words of the definition. Retired codes are not found.
 */
public final class QuickCodeMatcher {
  /** From this rank on the typed words themselves occur in the path. */
  public static final int SURE = 40;

  private static final int LETTERS_OF_NAME = 30;
  private static final int LETTERS_OF_PATH = 20;

  /** The codes used last come first. */
  private final List<Candidate> candidates = new ArrayList<>();

  /**
   * A code that was found.
   *
   * @param code the code
   * @param path its full path
   * @param rank how well it fits, at most 100
   */
  public record Match(Code code, String path, int rank) {}

  private record Candidate(
      Code code, String path, String lowerName, String lowerPath, String rules, int recency) {}

  /**
   * Prepares a codebook for matching.
   *
   * @param tree the codebook
   * @param recent codes applied last, newest first; they win among equals
   */
  public QuickCodeMatcher(CodeTree tree, List<Id<Code>> recent) {
    for (Code code : tree.all()) {
      if (code.status() != CodeStatus.RETIRED) {
        String path = tree.path(code.id());
        int used = recent.indexOf(code.id());
        candidates.add(
            new Candidate(
                code,
                path,
                lower(code.name()),
                lower(path),
                lower(rules(code.definition())),
                used < 0 ? Integer.MAX_VALUE : used));
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::recency));
  }

  /** The codes that fit what was typed, the best first; all of them when nothing was typed. */
  public List<Match> find(String typed) {
    String wanted = lower(String.join(CodeTree.SEPARATOR, CodeTree.names(typed)));
    List<String> parts = List.of(wanted.split("[\\s>]+"));
    List<Match> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int rank = wanted.isEmpty() ? SURE : rank(candidate, wanted, parts);
      if (rank > 0) {
        found.add(new Match(candidate.code, candidate.path, rank));
      }
    }
    found.sort(Comparator.comparingInt(Match::rank).reversed());
    if (!found.isEmpty() && found.get(0).rank >= SURE) {
      // A few letters in order occur in many paths: they help only where nothing else fits.
      found.removeIf(match -> match.rank == LETTERS_OF_NAME || match.rank == LETTERS_OF_PATH);
    }
    return found;
  }

  private static int rank(Candidate candidate, String wanted, List<String> parts) {
    if (candidate.lowerPath.equals(wanted)) {
      return 100;
    }
    if (candidate.lowerName.equals(wanted)) {
      return 95;
    }
    if (candidate.lowerName.startsWith(wanted)) {
      return 90;
    }
    return rankOfParts(candidate, wanted, parts);
  }

  private static int rankOfParts(Candidate candidate, String wanted, List<String> parts) {
    if (wordsBegin(candidate.lowerName, parts)) {
      return 80;
    }
    if (candidate.lowerName.contains(wanted)) {
      return 70;
    }
    if (wordsBegin(candidate.lowerPath, parts)) {
      return 60;
    }
    if (parts.stream().allMatch(candidate.lowerPath::contains)) {
      return SURE;
    }
    if (hasLettersInOrder(candidate.lowerName, wanted)) {
      return LETTERS_OF_NAME;
    }
    if (hasLettersInOrder(candidate.lowerPath, wanted)) {
      return LETTERS_OF_PATH;
    }
    return parts.stream().allMatch(candidate.rules::contains) ? 10 : 0;
  }

  private static boolean wordsBegin(String text, List<String> parts) {
    int from = 0;
    for (String part : parts) {
      int found = wordStart(text, part, from);
      if (found < 0) {
        return false;
      }
      from = found + part.length();
    }
    return true;
  }

  private static int wordStart(String text, String part, int from) {
    int found = text.indexOf(part, from);
    while (found > 0 && Character.isLetterOrDigit(text.charAt(found - 1))) {
      found = text.indexOf(part, found + 1);
    }
    return found;
  }

  private static boolean hasLettersInOrder(String text, String wanted) {
    int at = -1;
    for (int i = 0; i < wanted.length(); i++) {
      if (!Character.isWhitespace(wanted.charAt(i)) && wanted.charAt(i) != '>') {
        at = text.indexOf(wanted.charAt(i), at + 1);
        if (at < 0) {
          return false;
        }
      }
    }
    return wanted.length() > 1;
  }

  private static String rules(CodeDefinition definition) {
    return definition.meaning() + "\n" + definition.whenToUse();
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}

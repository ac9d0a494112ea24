package org.manicule.api.codebook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Id;

/**
 * What is different between two versions of a codebook.
 *
 * @param from the version it starts from
 * @param to the version it leads to
 * @param codes the codes that differ: added, removed and merged ones, then changed ones, each by
 *     path
 * @param reordered codes below which the order of those that stayed there is another one, by
 *     identity; null stands for the top
 * @param sets the code sets that differ, by name
 */
public record CodebookDiff(
    CodebookVersion from,
    CodebookVersion to,
    List<CodeDiff> codes,
    List<@Nullable Id<Code>> reordered,
    List<SetDiff> sets) {

  /** What happened to a code. */
  public enum Kind {
    /** It is new. */
    ADDED,
    /** It is gone, with its codings. */
    REMOVED,
    /** It became part of another code. */
    MERGED,
    /** It is still there and says something else. */
    CHANGED
  }

  /** What a code says about itself. */
  public enum Field {
    /** Its name: the code was renamed. */
    NAME,
    /** The path of the code above it, empty at the top: the code was moved. */
    PARENT,
    /** Its colour. */
    COLOUR,
    /** What it means. */
    MEANING,
    /** When to use it. */
    WHEN_TO_USE,
    /** When not to use it. */
    WHEN_NOT_TO_USE,
    /** Its examples, one on each line. */
    EXAMPLES,
    /** How settled it is, in lower case. */
    STATUS
  }

  /**
   * A field that says something else.
   *
   * @param field which one
   * @param before what it said
   * @param after what it says
   */
  public record FieldDiff(Field field, String before, String after) {}

  /**
   * A code that differs.
   *
   * @param kind what happened to it
   * @param id its identity
   * @param path its path in the later version, or in the earlier one when it is gone
   * @param mergedInto the code it became part of, when it is known, or null
   * @param fields what differs in a changed code; empty for the others
   */
  public record CodeDiff(
      Kind kind, Id<Code> id, String path, @Nullable Id<Code> mergedInto, List<FieldDiff> fields) {

    /** Copies the list. */
    public CodeDiff {
      fields = List.copyOf(fields);
    }

    /** Whether a changed code differs in one of its definition's fields. */
    public boolean isRedefined() {
      return fields.stream()
          .map(FieldDiff::field)
          .anyMatch(
              field ->
                  field == Field.MEANING
                      || field == Field.WHEN_TO_USE
                      || field == Field.WHEN_NOT_TO_USE
                      || field == Field.EXAMPLES);
    }
  }

  /**
   * A code set that differs.
   *
   * @param before the set as it was, or null when it is new
   * @param after the set as it is, or null when it is gone
   */
  public record SetDiff(@Nullable CodeSet before, @Nullable CodeSet after) {

    /** Its name, the later one when it has two. */
    public String name() {
      return after != null ? after.name() : before != null ? before.name() : "";
    }
  }

  /** Whether nothing is different. */
  public boolean isEmpty() {
    return codes.isEmpty() && reordered.isEmpty() && sets.isEmpty();
  }

  /**
   * Compares two versions.
   *
   * @param merged codes of the earlier version that became part of others, as far as known
   */
  public static CodebookDiff between(
      CodebookVersion from, CodebookVersion to, Map<? extends Id<?>, Id<Code>> merged) {
    return new CodebookComparison(from, to, merged).diff();
  }
}

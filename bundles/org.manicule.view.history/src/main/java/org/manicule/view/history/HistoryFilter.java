package org.manicule.view.history;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.manicule.api.model.Coder;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.project.JournalLine;

/**
 * Which entries are shown.
 *
 * @param text what the description holds, in lower case; empty for all
 * @param coder whose entries; empty for all
 * @param kind what they were about
 */
public record HistoryFilter(String text, Optional<Id<Coder>> coder, Kind kind) {
  /** All entries. */
  public static final HistoryFilter NONE = new HistoryFilter("", Optional.empty(), Kind.ALL);

  /** What an entry was about. */
  public enum Kind {
    /** Anything. */
    ALL(Set.of()),
    /** Codings. */
    CODINGS(Set.of(EntityType.CODING)),
    /** Codes and code sets. */
    CODEBOOK(Set.of(EntityType.CODE, EntityType.CODE_SET)),
    /** Sources, their texts and structure. */
    SOURCES(Set.of(EntityType.SOURCE, EntityType.REVISION, EntityType.UNIT)),
    /** Memos and links. */
    MEMOS(Set.of(EntityType.MEMO, EntityType.LINK)),
    /** Cases, variables and their values. */
    CASES(Set.of(EntityType.CASE, EntityType.CASE_MEMBER, EntityType.VARIABLE, EntityType.VALUE)),
    /** Whatever took an edit back or brought it back. */
    UNDOING(Set.of());

    private final Set<EntityType> types;

    Kind(Set<EntityType> types) {
      this.types = types;
    }
  }

  /** Whether it hides nothing. */
  boolean isEmpty() {
    return equals(NONE);
  }

  boolean passes(JournalLine line) {
    return isOfKind(line)
        && coder.map(line.by()::equals).orElse(true)
        && line.label().toLowerCase(Locale.ROOT).contains(text);
  }

  private boolean isOfKind(JournalLine line) {
    return switch (kind) {
      case ALL -> true;
      case UNDOING -> line.undoes() != null;
      default -> line.summary().touchesAny(kind.types);
    };
  }
}

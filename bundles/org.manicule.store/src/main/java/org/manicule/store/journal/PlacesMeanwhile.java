package org.manicule.store.journal;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.EditSummary;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.JournalLine;
import org.manicule.api.project.StaleEditException;
import org.manicule.store.sql.Database;
import org.manicule.store.table.Tables;

/**
 * Whether places in texts still mean the same words when an older entry is taken back. Places count
 * characters of one state of a text: bringing a coding back to a text that was corrected since, or
 * taking a correction back under codings that were made on it, would code other words, and no row
 * would contradict it.
 */
public final class PlacesMeanwhile {
  private static final String WAY_OUT = "Undo what was done since first, newest first.";

  private final Database database;
  private final UndoHistory history;

  /** Looks into a journal. */
  public PlacesMeanwhile(Database database, UndoHistory history) {
    this.database = database;
    this.history = history;
  }

  /** A state of a text that an entry took away. */
  private record Replaced(long entry, String textHash) {}

  /**
   * Looks at what taking back would do.
   *
   * @param number the entry that is to be taken back
   * @param inverse what that does
   * @throws StaleEditException when a place would mean other words
   */
  public void require(long number, Edit inverse) {
    if (number == history.last()) {
      return;
    }
    Map<Id<Source>, Replaced> corrected = correctedSince(number);
    Set<Id<Source>> takenBack = new HashSet<>();
    for (Change change : inverse.changes()) {
      for (Id<Source> source : PlacedEntities.sourcesOfNewPlaces(change)) {
        if (corrected.containsKey(source)) {
          throw correctedMeanwhile(source, corrected.get(source).entry());
        }
      }
      PlacedEntities.correctedSource(change).ifPresent(source -> takenBack.add(source.id()));
    }
    if (!takenBack.isEmpty()) {
      requireNoNewPlaces(number, takenBack);
    }
  }

  /** The sources whose text is not what it was after an entry, with the first that changed it. */
  private Map<Id<Source>, Replaced> correctedSince(long number) {
    Map<Id<Source>, Replaced> corrected = new HashMap<>();
    List<Long> later = touching(Set.of(EntityType.SOURCE), number);
    Collections.reverse(later);
    for (long each : later) {
      JournalEntry entry = entry(each);
      if (entry.summary().tally(EntityType.SOURCE).map(EditSummary.Tally::replaced).orElse(0L)
          > 0) {
        for (Change change : entry.edit().changes()) {
          PlacedEntities.correctedSource(change)
              .ifPresent(
                  before ->
                      corrected.putIfAbsent(before.id(), new Replaced(each, before.textHash())));
        }
      }
    }
    corrected.entrySet().removeIf(each -> hasText(each.getKey(), each.getValue().textHash()));
    return corrected;
  }

  private boolean hasText(Id<Source> source, String textHash) {
    Optional<Source> present = database.read(session -> Tables.SOURCES.find(session, source));
    return present.map(Source::textHash).equals(Optional.of(textHash));
  }

  private void requireNoNewPlaces(long number, Set<Id<Source>> sources) {
    for (long each : touching(PlacedEntities.KINDS, number)) {
      if (isInForce(number, each)) {
        for (Change change : entry(each).edit().changes()) {
          for (Id<Source> source : PlacedEntities.sourcesOfNewPlaces(change)) {
            if (sources.contains(source)) {
              throw placedMeanwhile(source, each);
            }
          }
        }
      }
    }
  }

  /** An edit after the one taken back that was itself taken back meanwhile does not matter. */
  private boolean isInForce(long number, long later) {
    long edit = history.edit(later);
    return edit <= number || history.inForce(edit).isPresent();
  }

  private List<Long> touching(Set<EntityType> kinds, long after) {
    return database.read(session -> JournalTable.touching(session, kinds, after));
  }

  private JournalEntry entry(long number) {
    return JournalTable.entry(database, number)
        .orElseThrow(() -> new IllegalStateException("the journal lacks entry " + number));
  }

  private StaleEditException correctedMeanwhile(Id<Source> source, long entry) {
    return new StaleEditException(
        "it places something in the text of "
            + name(source)
            + ", which was changed by "
            + words(entry)
            + ".",
        WAY_OUT);
  }

  private StaleEditException placedMeanwhile(Id<Source> source, long entry) {
    return new StaleEditException(
        "it takes back the text of "
            + name(source)
            + ", in which "
            + words(entry)
            + " placed something since.",
        WAY_OUT);
  }

  private String name(Id<Source> source) {
    return database
        .read(session -> Tables.SOURCES.find(session, source))
        .map(each -> "the source \"" + each.name() + "\"")
        .orElse("a source that is gone");
  }

  private String words(long entry) {
    long edit = history.edit(entry);
    String label =
        database
            .read(session -> JournalTable.line(session, edit))
            .map(JournalLine::label)
            .orElse("");
    return "\"" + label + "\" (entry " + edit + ")";
  }
}

package org.manicule.view.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.api.project.Journal;
import org.manicule.api.project.JournalLine;

/** Lines of the journal by number, read page by page; keeps the pages looked at last. */
final class JournalPages {
  private static final int SIZE = 200;
  private static final int KEPT = 40;

  private final Journal journal;
  private final Map<Long, List<JournalLine>> pages = new LinkedHashMap<>(16, 0.75f, true);

  JournalPages(Journal journal) {
    this.journal = journal;
  }

  /** The line of a number; empty when there is no such entry. */
  Optional<JournalLine> line(long number) {
    if (number < 1) {
      return Optional.empty();
    }
    long page = (number - 1) / SIZE;
    Optional<JournalLine> known = find(pages.getOrDefault(page, List.of()), number);
    return known.isPresent() ? known : find(read(page), number);
  }

  /** The newest page may have grown since it was read; the others never change. */
  private List<JournalLine> read(long page) {
    List<JournalLine> lines =
        journal.lines((page + 1) * SIZE, SIZE).stream()
            .filter(line -> (line.number() - 1) / SIZE == page)
            .toList();
    pages.put(page, lines);
    if (pages.size() > KEPT) {
      pages.remove(pages.keySet().iterator().next());
    }
    return lines;
  }

  private static Optional<JournalLine> find(List<JournalLine> page, long number) {
    return page.stream().filter(line -> line.number() == number).findFirst();
  }
}

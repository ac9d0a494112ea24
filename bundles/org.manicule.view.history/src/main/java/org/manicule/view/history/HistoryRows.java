package org.manicule.view.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.manicule.api.model.Coder;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.JournalLine;
import org.manicule.api.project.Project;

/** The rows of the history: all entries, or those that a filter lets through. */
final class HistoryRows {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.SHORT)
          .withZone(ZoneId.systemDefault());

  private final Words words;
  private final Amount amount;
  private final Project project;
  private final JournalPages pages;
  private final Undone undone = new Undone();
  private Map<Id<Coder>, String> coders = Map.of();
  private long last;
  private HistoryFilter filter = HistoryFilter.NONE;
  private List<Long> matches = List.of();

  HistoryRows(Words words, Project project) {
    this.words = words;
    this.amount = new Amount(words);
    this.project = project;
    this.pages = new JournalPages(project.journal());
    this.last = project.journal().last();
    readCoders();
  }

  private void readCoders() {
    Map<Id<Coder>, String> names = new HashMap<>();
    project.coders().all().forEach(coder -> names.put(coder.id(), coder.name()));
    coders = names;
  }

  /** Number of the newest entry. */
  long last() {
    return last;
  }

  /** How many rows there are. */
  int size() {
    return (int) Math.min(Integer.MAX_VALUE, filter.isEmpty() ? last : matches.size());
  }

  HistoryRow row(int index) {
    long number = filter.isEmpty() ? last - index : matches.get(index);
    return pages
        .line(number)
        .map(this::row)
        .orElseGet(() -> new HistoryRow(number, "", "", "", "", false, ""));
  }

  HistoryRow row(JournalLine line) {
    boolean isUndone = undone.isUndone(line.number());
    return new HistoryRow(
        line.number(),
        TIME.format(line.at()),
        coders.getOrDefault(line.by(), ""),
        what(line),
        amount.of(line.summary()),
        isUndone,
        isUndone ? words.say("state.undone") : "");
  }

  private String what(JournalLine line) {
    return line.undoes() == null
        ? line.label()
        : words.say("what.undoes", line.label(), original(line));
  }

  /** The entry that the researcher made, below all undoing and redoing of it. */
  private long original(JournalLine line) {
    JournalLine at = line;
    while (at.undoes() != null) {
      Optional<JournalLine> below = pages.line(at.undoes());
      if (below.isEmpty()) {
        return at.undoes();
      }
      at = below.get();
    }
    return at.number();
  }

  Optional<JournalLine> line(long number) {
    return pages.line(number);
  }

  /** The row of an entry; -1 when it is not listed. */
  int index(long number) {
    if (filter.isEmpty()) {
      return number < 1 || number > last ? -1 : (int) (last - number);
    }
    return Math.max(-1, Collections.binarySearch(matches, number, Collections.reverseOrder()));
  }

  boolean isUndone(long number) {
    return undone.isUndone(number);
  }

  void learn(Undone all) {
    undone.addAll(all);
  }

  /** Whatever came before entries were told about is there, too. */
  void catchUp() {
    last = Math.max(last, project.journal().last());
  }

  /** An entry came. */
  void follow(JournalEntry entry) {
    if (entry.summary().touches(EntityType.CODER)) {
      readCoders();
    }
    JournalLine line = entry.line();
    last = Math.max(last, entry.number());
    undone.add(line);
    if (!filter.isEmpty() && filter.passes(line) && index(entry.number()) < 0) {
      matches.add(0, entry.number());
    }
  }

  HistoryFilter filter() {
    return filter;
  }

  /**
   * Shows other entries from now on.
   *
   * @return the list for the numbers of those that pass, newest first, to be filled
   */
  List<Long> filter(HistoryFilter wanted) {
    filter = wanted;
    matches = new ArrayList<>();
    return matches;
  }

  /** Whether this list is still the one that is shown. */
  boolean isListing(List<Long> list) {
    return list == matches;
  }

  /** Names of coders by alphabet. */
  List<String> coders() {
    return coders.values().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
  }

  /** The coder of a name; empty when there is none. */
  Optional<Id<Coder>> coder(String name) {
    return coders.entrySet().stream()
        .filter(each -> each.getValue().equals(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}

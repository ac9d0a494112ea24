package org.manicule.cli.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.project.Change;
import org.manicule.api.project.EditSummary;
import org.manicule.api.project.Journal;
import org.manicule.api.project.JournalLine;
import org.manicule.api.project.Project;
import org.manicule.cli.output.JsonRows;
import org.manicule.cli.output.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what was done, newest first; as JSON with what every change was before and after. */
@Command(name = "log")
final class LogCommand extends ListingCommand {
  /** So many lines are in memory at a time. */
  private static final int PAGE = 1_000;

  @Option(names = "--last", paramLabel = "COUNT")
  private int last = Integer.MAX_VALUE;

  @Option(names = "--entry", paramLabel = "N")
  private @Nullable Long entry;

  @Option(names = "--limit", paramLabel = "COUNT")
  private long limit = Long.MAX_VALUE;

  /** Most entries do the same as others, and putting that into words takes longer than reading. */
  private final Map<EditSummary.Tally, String> said = new HashMap<>();

  LogCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    Project project = project();
    Journal journal = project.journal();
    if (entry != null && (entry < 1 || entry > journal.last())) {
      throw MESSAGES.problem("undo.unknown", entry.toString(), project.name());
    }
    Map<Id<Coder>, String> coders = new HashMap<>();
    project.coders().all().forEach(coder -> coders.put(coder.id(), coder.name()));
    if (json()) {
      try (JsonRows rows = output().json()) {
        forEach(journal, line -> rows.row(row -> write(line, journal, coders, row)));
      }
    } else {
      print(journal, coders);
    }
    return OK;
  }

  /** The lines asked for, page by page. */
  private void forEach(Journal journal, Consumer<JournalLine> each) {
    long newest = entry != null ? entry : journal.last();
    long left = entry != null ? 1 : Math.max(0, last);
    while (newest > 0 && left > 0) {
      List<JournalLine> lines = journal.lines(newest, (int) Math.min(PAGE, left));
      lines.forEach(each);
      newest -= lines.size();
      left -= lines.size();
    }
  }

  private void write(
      JournalLine line, Journal journal, Map<Id<Coder>, String> coders, JsonRows.Row row) {
    row.value("number", line.number())
        .text("at", line.at())
        .text("coder", coders.getOrDefault(line.by(), ""))
        .text("label", line.label())
        .value("undoes", line.undoes())
        .value("changes", line.changes())
        .objects("kinds", line.summary().kinds(), LogCommand::write);
    if (limit > 0) {
      journal
          .entry(line.number())
          .ifPresent(
              whole -> row.objects("changed", first(whole.edit().changes()), LogCommand::write));
    }
  }

  /** No more than were asked for; walked through once, and never all in memory. */
  private Iterable<Change> first(List<Change> changes) {
    return () ->
        new Iterator<>() {
          private final Iterator<Change> all = changes.iterator();
          private long given;

          @Override
          public boolean hasNext() {
            return given < limit && all.hasNext();
          }

          @Override
          public Change next() {
            given++;
            return all.next();
          }
        };
  }

  private static void write(EditSummary.Tally tally, JsonRows.Row row) {
    row.text("type", EntityFields.name(tally.type()))
        .value("added", tally.added())
        .value("replaced", tally.replaced())
        .value("removed", tally.removed());
  }

  private static void write(Change change, JsonRows.Row row) {
    row.text("type", EntityFields.name(change.subject().type()));
    Entity before = change.before();
    if (before != null) {
      row.object("before", inside -> EntityFields.write(before, inside));
    }
    Entity after = change.after();
    if (after != null) {
      row.object("after", inside -> EntityFields.write(after, inside));
    }
  }

  private void print(Journal journal, Map<Id<Coder>, String> coders) {
    TextTable table =
        new TextTable(
                MESSAGES.text("column.number"),
                MESSAGES.text("column.time"),
                MESSAGES.text("column.coder"),
                MESSAGES.text("column.done"),
                MESSAGES.text("column.amount"),
                MESSAGES.text("column.undoes"))
            .right(0, 5);
    forEach(
        journal,
        line -> {
          Long undoes = line.undoes();
          table.row(
              Long.toString(line.number()),
              LocalTime.of(line.at()),
              coders.getOrDefault(line.by(), ""),
              line.label(),
              amount(line.summary()),
              undoes == null ? "" : undoes.toString());
        });
    table.print(output());
  }

  /** What was done to how many: {@code 12 codings added, 1 code changed}. */
  private String amount(EditSummary summary) {
    return summary.kinds().stream()
        .map(tally -> said.computeIfAbsent(tally, LogCommand::words))
        .collect(Collectors.joining(", "));
  }

  private static String words(EditSummary.Tally tally) {
    List<String> parts = new ArrayList<>();
    add("log.added", tally, tally.added(), parts);
    add("log.changed", tally, tally.replaced(), parts);
    add("log.removed", tally, tally.removed(), parts);
    return String.join(", ", parts);
  }

  private static void add(String key, EditSummary.Tally tally, long count, List<String> parts) {
    if (count > 0) {
      String things = MESSAGES.text("log.kind." + tally.type(), count);
      parts.add(MESSAGES.text(key, things));
    }
  }
}

package org.manicule.store.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.manicule.api.Issue;
import org.manicule.api.task.Monitor;
import org.manicule.store.schema.Migrations;
import org.manicule.store.sql.Database;
import org.manicule.store.sql.Stored;

/**
 * Makes anew what follows from something else: kept counts, indexes and rules. What somebody has
 * said or done is never touched; where that is wrong, a backup or the history has it right.
 */
final class Repair {
  private static final String WHERE = "the database";
  private static final Set<String> COUNTS = Set.of("code_counts", "source_counts", "counted");

  private final Stored stored;
  private final Database database;
  private final Path folder;
  private final List<Issue> done = new ArrayList<>();

  Repair(Stored stored, Path folder) {
    this.stored = stored;
    this.database = stored.database();
    this.folder = folder;
  }

  /** Repairs and tells what was done. */
  List<Issue> run(Monitor monitor) {
    monitor.step("repairing the form of the database");
    makeWhatIsLacking();
    monitor.checkCancelled();
    monitor.step("counting codings");
    countAnew();
    monitor.checkCancelled();
    removeLeftovers();
    return done;
  }

  private void makeWhatIsLacking() {
    Shape wanted = Shape.wanted(Migrations.released());
    for (Shape.Part part : wanted.lacking(database.read(Shape::of))) {
      boolean derived =
          part.kind() != Shape.Kind.TABLE || COUNTS.stream().anyMatch(part::makesTable);
      if (derived) {
        make(part);
      }
    }
  }

  private void make(Shape.Part part) {
    try {
      database.write(session -> session.run(part.complete()));
      done.add(Issue.note(WHERE, "Made " + part.words() + " anew."));
    } catch (RuntimeException refused) {
      done.add(
          Issue.warning(WHERE, "Could not make " + part.words() + ": " + refused.getMessage()));
    }
  }

  private void countAnew() {
    int wrong = stored.recount();
    if (wrong > 0) {
      done.add(Issue.note("kept counts", "Counted all codings anew; " + wrong + " were wrong."));
    }
  }

  /** What a program that was killed left; opening removes the rest. */
  private void removeLeftovers() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.filter(Repair::isLeftover).toList()) {
        Files.delete(each);
        done.add(Issue.note(each.getFileName().toString(), "Removed: it was never finished."));
      }
    } catch (IOException failure) {
      done.add(Issue.warning(folder.toString(), "Cannot be tidied: " + failure.getMessage()));
    }
  }

  private static boolean isLeftover(Path file) {
    return Files.isRegularFile(file) && file.getFileName().toString().endsWith(".unfinished");
  }
}

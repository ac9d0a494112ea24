package org.manicule.view.coding.find;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.manicule.api.model.Id;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/**
 * Measures finding over a project of {@code SOURCES} texts of a thousand words: when the first hits
 * come, how long it takes, how much memory it needs; and finding in one text of two million
 * characters.
 */
public final class FindMeasurements {
  private static final String[] WORDS =
      "members feared that the new contract would pass to a private provider and rural patients lose"
          .split(" ");
  private static final int LONG = 2_000_000;

  private FindMeasurements() {}

  /** Measures with as many sources as the first argument says. */
  public static void main(String[] arguments) throws IOException {
    int sources = Integer.parseInt(arguments[0]);
    try (TestProject study =
        TestProject.in(Files.createTempDirectory("finding"), new H2Projects())) {
      fill(study.project(), sources);
      for (int turn = 0; turn < 3; turn++) {
        overProject(study.project(), Wanted.NOTHING.withWords("needle"), System.out);
        overProject(study.project(), Wanted.NOTHING.withWords("contract would"), System.out);
        overProject(study.project(), pattern("\\brural \\w+ lose"), System.out);
      }
    }
    for (int turn = 0; turn < 5; turn++) {
      inText(Wanted.NOTHING.withWords("contract would"), System.out);
      inText(pattern("rural \\w+ lose"), System.out);
    }
  }

  private static Wanted pattern(String words) {
    return Wanted.NOTHING.withWords(words).toggled(Wanted.Choice.REGULAR_EXPRESSION);
  }

  private static void fill(Project project, int sources) {
    Random random = new Random(7);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < sources; i++) {
      String text = text(random, 6_000) + (i % 50 == 0 ? " needle" : "");
      String hash = project.contents().keepText(text);
      Source source =
          new Source(
              Id.random(),
              String.format("Source %05d", i),
              hash,
              text.length(),
              1,
              null,
              "en",
              Instant.EPOCH);
      changes.add(Change.added(source));
      changes.add(Change.added(new Revision(Id.random(), source.id(), 1, hash, Instant.EPOCH, "")));
    }
    project.apply(new Edit("Import", changes));
  }

  private static String text(Random random, int characters) {
    StringBuilder text = new StringBuilder(characters);
    while (text.length() < characters) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
    }
    return text.toString();
  }

  private static void overProject(Project project, Wanted wanted, PrintStream out) {
    long[] first = {0};
    HitRows rows = new HitRows();
    long began = System.nanoTime();
    new ProjectSearch(
            project,
            Finder.of(wanted),
            Duration.ofSeconds(3),
            news -> {
              rows.add(news.found());
              first[0] = first[0] == 0 ? System.nanoTime() : first[0];
            })
        .run(Monitor.silent());
    double all = (System.nanoTime() - began) / 1e6;
    System.gc();
    Runtime machine = Runtime.getRuntime();
    out.printf(
        "%-22s %8d hits, first after %6.0f ms, all after %6.0f ms, heap with them %d MB%n",
        wanted.words(),
        rows.hits(),
        (first[0] - began) / 1e6,
        all,
        (machine.totalMemory() - machine.freeMemory()) >> 20);
  }

  private static void inText(Wanted wanted, PrintStream out) {
    String text = text(new Random(3), LONG);
    Finder finder = Finder.of(wanted);
    long began = System.nanoTime();
    FoldedText folded = FoldedText.of(text, finder.folding());
    double prepared = (System.nanoTime() - began) / 1e6;
    Hits hits = finder.find(folded, new Watch(() -> false, Duration.ofSeconds(3)));
    out.printf(
        "in %,d characters: %-18s %6d hits, prepared %5.0f ms, found after %5.0f ms%n",
        LONG, wanted.words(), hits.size(), prepared, (System.nanoTime() - began) / 1e6);
  }
}

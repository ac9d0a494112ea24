package org.manicule.core.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.revision.Fate;
import org.manicule.api.revision.RevisionPlan;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;

/** Long texts, as long as the program promises to take. The limits are generous: machines vary. */
final class LongTextTest extends RevisionFixture {
  private static final System.Logger LOG = System.getLogger(LongTextTest.class.getName());
  private static final Duration LIMIT = Duration.ofSeconds(20);

  @Test
  void twoMillionCharactersWithTenThousandCodingsAreCorrected() {
    List<String> lines = lines(new Random(7), 25_000);
    String text = String.join("\n", lines);
    Source source = study.source("Long", text);
    code(source, text.length(), 10_000);
    String now = text;
    for (int i = 0; i < 20; i++) {
      int at = now.indexOf(' ', i * (now.length() / 20) + 17);
      now = now.substring(0, at) + " corrected" + now.substring(at);
    }
    long start = System.nanoTime();
    RevisionPlan plan = plan(source, now);
    long planned = System.nanoTime();
    revisions.apply(project, plan, Monitor.silent());
    long applied = System.nanoTime();
    say("20 corrections in " + text.length() + " characters", start, planned, applied);
    assertThat(plan.places(EntityType.CODING, Fate.LOST)).isEmpty();
    assertThat(plan.places(EntityType.CODING, Fate.SHIFTED)).hasSizeGreaterThan(9_000);
    assertThat(Duration.ofNanos(applied - start)).isLessThan(LIMIT);
  }

  @Test
  void aReportOfAHundredPagesWithManyMovedAndRewrittenParagraphsIsCompared() {
    Random random = new Random(11);
    List<String> lines = lines(random, 3_000);
    List<String> later = new ArrayList<>(lines);
    for (int i = 0; i < 600; i++) {
      Collections.swap(later, random.nextInt(3_000), random.nextInt(3_000));
      int rewritten = random.nextInt(3_000);
      later.set(rewritten, later.get(rewritten).replace("word7", "other words"));
    }
    long start = System.nanoTime();
    TextMap map =
        TextDiff.compare(String.join("\n", lines), String.join("\n", later), Monitor.silent());
    say("a rewritten report", start, System.nanoTime(), System.nanoTime());
    assertThat(map.now()).isNotEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
  }

  @Test
  void aTextWhoseEveryLineChangedIsCompared() {
    String text = String.join("\n", lines(new Random(3), 25_000));
    String now = text.replace("\n", " .\n");
    long start = System.nanoTime();
    TextMap map = TextDiff.compare(text, now, Monitor.silent());
    say("every line changed", start, System.nanoTime(), System.nanoTime());
    int at = text.length() / 2;
    TextRange middle = new TextRange(text.indexOf("word", at), text.indexOf(' ', at + 30));
    assertThat(map.follow(middle).now().in(now).replace(" .\n", "\n")).isEqualTo(middle.in(text));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
  }

  @Test
  void comparingCanBeCancelled() {
    String text = String.join("\n", lines(new Random(3), 100));
    assertThatThrownBy(() -> TextDiff.compare(text, text.replace("word1", "x"), new Cancelled()))
        .isInstanceOf(CancelledException.class);
  }

  /** The monitor of a task that was cancelled. */
  private static final class Cancelled implements Monitor {
    @Override
    public void step(String words) {}

    @Override
    public void progress(long done, long total) {}

    @Override
    public boolean isCancelled() {
      return true;
    }

    @Override
    public Part part(String words, long total) {
      throw new AssertionError("no part is left to begin");
    }
  }

  private static void say(String what, long start, long planned, long applied) {
    LOG.log(
        System.Logger.Level.INFO,
        what
            + ": planned in "
            + (planned - start) / 1_000_000
            + " ms, applied in "
            + (applied - planned) / 1_000_000
            + " ms");
  }

  private static List<String> lines(Random random, int count) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder line = new StringBuilder();
      for (int word = 0; word < 12; word++) {
        line.append("word").append(random.nextInt(900)).append(' ');
      }
      lines.add(line.toString().strip() + ".");
    }
    return lines;
  }

  private void code(Source source, int length, int count) {
    Code code = study.code("code");
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int start = (int) ((long) i * (length - 100) / count);
      changes.add(
          Change.added(
              new Coding(
                  Id.random(),
                  source.id(),
                  new TextRange(start, start + 90),
                  code.id(),
                  project.coder().id(),
                  source.importedAt(),
                  null,
                  "")));
    }
    project.apply(new Edit("Code", changes));
  }
}

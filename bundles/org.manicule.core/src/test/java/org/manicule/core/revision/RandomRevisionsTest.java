package org.manicule.core.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.revision.ReviewItem;
import org.manicule.api.revision.RevisionPlan;
import org.manicule.api.task.Monitor;

/** What holds for every text, every coding and every correction. The seed names the case. */
final class RandomRevisionsTest extends RevisionFixture {
  private static final List<String> WORDS =
      List.of(
          "the",
          "of",
          "board",
          "fear",
          "sale",
          "patients",
          "a",
          "trust",
          "who",
          "decides",
          "bus",
          "😀",
          "naïve",
          "账户",
          "\uD835\uDD38",
          "service",
          "and",
          "would",
          "local",
          "contract");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void aCodingQuotesItsWordsOrIsListedAndUndoBringsEverythingBack(long seed) {
    Random random = new Random(seed);
    Source source = study.source("Text", text(random, 4 + random.nextInt(25)));
    code(source, random, 40);
    List<List<Entity>> states = new ArrayList<>();
    for (int round = 0; round < 4; round++) {
      states.add(everything(source.id()));
      Map<Id<Coding>, String> quotes = quotes(source);
      RevisionPlan plan = plan(source, mutated(text(source), random));
      if (plan.isEmpty()) {
        states.remove(states.size() - 1);
        continue;
      }
      revisions.apply(project, plan, Monitor.silent());
      requireSound(source, quotes);
    }
    for (int i = states.size() - 1; i >= 0; i--) {
      project.undo();
      assertThat(everything(source.id())).isEqualTo(states.get(i));
    }
  }

  private void requireSound(Source source, Map<Id<Coding>, String> before) {
    String text = text(source);
    Map<Id<Coding>, String> now = quotes(source);
    Set<Id<Coding>> listed = new HashSet<>();
    for (ReviewItem item : revisions.reviews(project).inSource(source.id())) {
      listed.add(item.coding().id());
      assertThat(item.lost()).isEqualTo(!now.containsKey(item.coding().id()));
    }
    before.forEach(
        (coding, quote) -> {
          if (!listed.contains(coding)) {
            assertThat(now.get(coding)).isEqualTo(quote);
          }
        });
    project.codings().inSource(source.id()).forEach(coding -> requireInside(range(coding), text));
    for (Unit unit : project.sources().units(source.id())) {
      requireInside(unit.range(), text);
      assertThat(unit.range().isEmpty()).isFalse();
    }
  }

  private static void requireInside(TextRange range, String text) {
    assertThat(range.end()).isLessThanOrEqualTo(text.length());
    for (int position : new int[] {range.start(), range.end()}) {
      boolean cut =
          position > 0
              && position < text.length()
              && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
      assertThat(cut).as("position " + position + " cuts a character").isFalse();
    }
  }

  private Map<Id<Coding>, String> quotes(Source source) {
    String text = text(source);
    Map<Id<Coding>, String> quotes = new HashMap<>();
    project
        .codings()
        .inSource(source.id())
        .forEach(coding -> quotes.put(coding.id(), range(coding).in(text)));
    return quotes;
  }

  private static TextRange range(Coding coding) {
    return coding.textRange().orElseThrow();
  }

  private void code(Source source, Random random, int count) {
    String text = text(source);
    Code code = study.code("code");
    List<Change> changes = new ArrayList<>();
    while (changes.size() < count) {
      int start = whole(text, random.nextInt(text.length()));
      int end = whole(text, Math.min(text.length(), start + 1 + random.nextInt(120)));
      if (start < end) {
        Coding example =
            new Coding(
                Id.random(),
                source.id(),
                new TextRange(start, end),
                code.id(),
                project.coder().id(),
                source.importedAt(),
                null,
                "c\n" + start);
        changes.add(Change.added(example));
      }
    }
    project.apply(new Edit("Code", changes));
  }

  private static int whole(String text, int position) {
    boolean cuts =
        position > 0
            && position < text.length()
            && Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position));
    return cuts ? position - 1 : position;
  }

  private static String text(Random random, int lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      text.append(line(random, random.nextInt(30))).append('\n');
    }
    return text.append("The end.").toString();
  }

  private static String line(Random random, int words) {
    List<String> line = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      line.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", line);
  }

  /** A few corrections of every kind: words, stretches, lines, moves. */
  private static String mutated(String text, Random random) {
    String now = text;
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      int at = whole(now, random.nextInt(now.length() + 1));
      int end = whole(now, Math.min(now.length(), at + random.nextInt(80)));
      end = Math.max(at, end);
      now =
          switch (random.nextInt(5)) {
            case 0 -> now.substring(0, at) + line(random, 3) + now.substring(at);
            case 1 -> now.substring(0, at) + now.substring(end);
            case 2 -> now.substring(0, at) + line(random, 4) + now.substring(end);
            case 3 -> movedLine(now, random);
            default -> now.substring(0, at) + "\n" + now.substring(at);
          };
    }
    return now;
  }

  private static String movedLine(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    String line = lines.remove(random.nextInt(lines.size()));
    lines.add(random.nextInt(lines.size() + 1), line);
    return String.join("\n", lines);
  }
}

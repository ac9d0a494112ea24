package org.manicule.view.coding.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.view.coding.desk.RowChanges.Step;

class RowChangesTest {
  private static final int MOST = 1_000;

  /** A row stands for a number, and reads as its words. */
  private record Row(int number, String words) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void steppingThroughThemMakesTheOtherList(long seed) {
    Random random = new Random(seed);
    List<Row> before = rows(random.nextInt(300));
    for (int turn = 0; turn < 200; turn++) {
      List<Row> now = edited(before, random);

      RowChanges changes =
          RowChanges.<Row>between(before, now, RowChangesTest::isSame, Row::equals, 10_000)
              .orElseThrow();

      assertThat(taken(before, now, changes)).isEqualTo(now);
      before = now;
    }
  }

  @Test
  void oneRowThatComesIsOneStep() {
    List<Row> before = rows(100);
    List<Row> now = new ArrayList<>(before);
    now.add(40, new Row(1_000, ""));

    RowChanges changes = between(before, now).orElseThrow();

    assertThat(changes.steps()).containsExactly(new Step(40, 0, 1));
    assertThat(changes.reread()).isEmpty();
    assertThat(between(now, before).orElseThrow().steps()).containsExactly(new Step(40, 1, 0));
  }

  @Test
  void aRowThatReadsDifferentlyStaysWhereItIs() {
    List<Row> before = rows(10);
    List<Row> now = new ArrayList<>(before);
    now.set(3, new Row(3, "other words"));

    RowChanges changes = between(before, now).orElseThrow();

    assertThat(changes.steps()).isEmpty();
    assertThat(changes.reread()).containsExactly(3);
  }

  @Test
  void sameListsNeedNothing() {
    assertThat(between(rows(10), rows(10)).orElseThrow().isEmpty()).isTrue();
  }

  @Test
  void listsThatHaveTooLittleInCommonAreNotFollowed() {
    List<Row> others = IntStream.range(0, 2_000).mapToObj(i -> new Row(-i, "")).toList();

    assertThat(between(rows(2_000), others)).isEmpty();
    assertThat(between(rows(2_000), List.of())).isEmpty();
    assertThat(between(List.of(), rows(2_000))).isEmpty();
  }

  @Test
  void aRowThatStaysIsFoundWhereItMoved() {
    List<Row> before = rows(50);
    List<Row> now = new ArrayList<>(before);
    now.remove(30);
    now.add(5, new Row(1_000, ""));
    now.add(5, new Row(1_001, ""));

    RowChanges changes = between(before, now).orElseThrow();

    for (int row = 0; row < 50; row++) {
      if (row != 30) {
        assertThat(now.get(changes.moved(row))).isEqualTo(before.get(row));
      }
    }
  }

  private static Optional<RowChanges> between(List<Row> before, List<Row> now) {
    return RowChanges.<Row>between(before, now, RowChangesTest::isSame, Row::equals, MOST);
  }

  private static boolean isSame(Row one, Row other) {
    return one.number() == other.number();
  }

  private static List<Row> rows(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Row(i, "")).toList();
  }

  private static List<Row> edited(List<Row> before, Random random) {
    List<Row> now = new ArrayList<>(before);
    for (int i = random.nextInt(6); i > 0; i--) {
      int at = random.nextInt(now.size() + 1);
      switch (random.nextInt(4)) {
        case 0 -> now.add(at, new Row(random.nextInt(), ""));
        case 1 -> now.subList(at, Math.min(now.size(), at + random.nextInt(80))).clear();
        case 2 ->
            now.addAll(at, rows(random.nextInt(80)).stream().map(RowChangesTest::fresh).toList());
        default -> now.replaceAll(row -> row.number() % 7 == 0 ? new Row(row.number(), "!") : row);
      }
    }
    return now;
  }

  private static Row fresh(Row row) {
    return new Row(-1 - row.number(), "new");
  }

  private static List<Row> taken(List<Row> before, List<Row> now, RowChanges changes) {
    List<Row> rows = new ArrayList<>(before);
    for (Step step : changes.steps()) {
      rows.subList(step.row(), step.row() + step.gone()).clear();
      rows.addAll(step.row(), now.subList(step.row(), step.row() + step.come()));
    }
    changes.reread().forEach(row -> rows.set(row, now.get(row)));
    return rows;
  }
}

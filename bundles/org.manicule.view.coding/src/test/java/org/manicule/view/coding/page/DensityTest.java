package org.manicule.view.coding.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.view.coding.desk.Legend;
import org.manicule.view.coding.text.CodingIndex;
import org.manicule.view.coding.text.PageText;

class DensityTest extends PageFixture {

  @Override
  String text() {
    return "0123456789".repeat(10);
  }

  private Density density(int rows) {
    CodingIndex codings = CodingIndex.of(study.project().codings().inSource(minutes.id()));
    PageText lines = PageText.of(text(), position -> character -> 1, 10);
    Legend legend = Legend.of(study.project(), study.project().coder().id());
    return Density.of(codings, lines, rows, legend);
  }

  @Test
  void rowsCountTheCodingsOfTheirLines() {
    Code code = study.code("code");
    study.coding(minutes, 0, 25, code);
    study.coding(minutes, 20, 30, code);
    study.coding(minutes, 95, 100, code);

    Density density = density(10);

    assertThat(new int[] {density.count(0), density.count(2), density.count(3), density.count(9)})
        .containsExactly(1, 2, 0, 1);
    assertThat(density.share(2)).isEqualTo(1);
    assertThat(density.share(3)).isZero();
    assertThat(density.share(0)).isBetween(0.5, 0.9);
  }

  @Test
  void aRowHasTheMixedColourOfItsCodings() {
    Code code = study.code("code");
    Code other = study.code("other");
    study.coding(minutes, 0, 5, code);
    study.coding(minutes, 10, 15, code);
    study.coding(minutes, 10, 15, other);
    int exact = Integer.parseInt(code.colour().substring(1), 16);

    assertThat(density(10).colour(0) & 0xf0f0f0).isEqualTo(exact & 0xf0f0f0);
    assertThat(density(10).colour(1)).isNotEqualTo(density(10).colour(0));
  }

  @Test
  void fewRowsAndMoreRowsThanLinesHoldAllCodings() {
    study.coding(minutes, 50, 60, study.code("code"));

    assertThat(density(1).count(0)).isEqualTo(1);
    assertThat(density(1_000).count(500)).isEqualTo(1);
    assertThat(density(0).rows()).isZero();
  }

  @Test
  void followingWhatComesAndGoesIsTheSameAsCountingAnew() {
    Legend legend = Legend.of(study.project(), study.project().coder().id());
    List<Code> codes = List.of(study.code("code"), study.code("other"));
    Random random = new Random(11);
    PageText lines = PageText.of(text(), position -> character -> 1, 10);
    CodingIndex codings = CodingIndex.EMPTY;
    Density followed = Density.of(codings, lines, 17, legend);
    for (int turn = 0; turn < 60; turn++) {
      CodingIndex before = codings;
      if (turn % 3 == 2) {
        Coding gone = before.all().get(random.nextInt(before.size()));
        codings = before.changed(Set.of(gone.id()), List.of());
      } else {
        int start = random.nextInt(90);
        int end = start + random.nextInt(100 - start);
        Coding come = study.coding(minutes, start, end + 1, codes.get(turn % 2));
        codings = before.changed(Set.of(), List.of(come));
      }

      followed = followed.changed(before, codings, lines, legend);

      assertThat(drawn(followed)).isEqualTo(drawn(Density.of(codings, lines, 17, legend)));
    }
  }

  private static List<String> drawn(Density density) {
    return IntStream.range(0, density.rows())
        .mapToObj(
            row ->
                density.count(row)
                    + " "
                    + density.share(row)
                    + (density.count(row) > 0 ? " " + density.colour(row) : ""))
        .toList();
  }
}

package org.manicule.view.coding.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
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
}

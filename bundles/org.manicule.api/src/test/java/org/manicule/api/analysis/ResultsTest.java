package org.manicule.api.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ResultsTest {

  @Test
  void aMatrixAddsUpItsRowsAndColumns() {
    Matrix matrix =
        new Matrix("Codings", List.of("a", "b"), List.of("x", "y", "z"), cells(1, 2, 3, 4, 5, 6));
    assertThat(matrix.at(1, 0)).isEqualTo(4);
    assertThat(matrix.rowTotal(0)).isEqualTo(6);
    assertThat(matrix.columnTotal(2)).isEqualTo(9);
  }

  @Test
  void aMatrixDoesNotChangeWithTheArrayItWasMadeFrom() {
    double[][] cells = cells(1, 2, 3, 4, 5, 6);
    Matrix matrix = new Matrix("Codings", List.of("a", "b"), List.of("x", "y", "z"), cells);
    cells[0][0] = 99;
    assertThat(matrix.at(0, 0)).isEqualTo(1);
  }

  private static double[][] cells(double... values) {
    return new double[][] {{values[0], values[1], values[2]}, {values[3], values[4], values[5]}};
  }

  @Test
  void aMatrixHasACellForEveryPair() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Matrix("m", List.of("a"), List.of("x"), new double[0][0]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Matrix("m", List.of("a"), List.of("x", "y"), new double[1][1]));
  }

  @Test
  void aTableHasACellUnderEveryHead() {
    Table table = new Table("t", List.of("name", "count"), List.of(List.of("a", 1)));
    assertThat(table.rows()).containsExactly(List.of("a", 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Table("t", List.of("name", "count"), List.of(List.of("a"))));
  }
}

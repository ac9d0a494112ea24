package org.manicule.view.coding.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableColumnsTest {
  private static final CharWidths TEN = character -> 10;

  @Test
  void columnsAreAsWideAsTheirWidestCell() {
    PageText page = page("Intro\nPlace\tPractices\tAll\nNorthmoor\t14\t112\nThe end.");

    assertThat(TableColumns.stops(page, 1, TEN, 1_000)).containsExactly(110, 220);
    assertThat(TableColumns.stops(page, 2, TEN, 1_000)).containsExactly(110, 220);
  }

  @Test
  void tablesApartHaveColumnsOfTheirOwn() {
    PageText page = page("a\tb\n\nA longer one\tb");

    assertThat(TableColumns.stops(page, 0, TEN, 1_000)).containsExactly(30);
    assertThat(TableColumns.stops(page, 2, TEN, 1_000)).containsExactly(140);
  }

  @Test
  void aTableThatIsTooWideIsPushedTogether() {
    PageText page = page("A cell of many words\tb\tc");

    assertThat(TableColumns.stops(page, 0, TEN, 240)).containsExactly(80, 110);
  }

  private static PageText page(String text) {
    return PageText.of(text, line -> TEN, 100_000);
  }
}

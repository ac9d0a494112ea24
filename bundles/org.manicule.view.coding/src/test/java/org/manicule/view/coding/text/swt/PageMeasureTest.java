package org.manicule.view.coding.text.swt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manicule.view.coding.page.PageSettings;

class PageMeasureTest {
  private static final int LETTER = 8;

  @Test
  void aWideViewHasAComfortableTextAndRoomForLabels() {
    PageMeasure measure = measure(1_400);

    assertThat(measure.text()).isEqualTo(PageSettings.USUAL.measure() * LETTER);
    assertThat(measure.stripes()).isGreaterThan(300);
    assertThat(measure.stripesX()).isGreaterThan(measure.margin() + measure.text());
  }

  @Test
  void anOrdinaryViewKeepsRoomForLabels() {
    assertThat(measure(600).stripes()).isBetween(120, 200);
  }

  @Test
  void aNarrowViewGivesItsRoomToTheText() {
    PageMeasure measure = measure(325);

    assertThat(measure.stripes()).isEqualTo(40);
    assertThat(measure.text()).isGreaterThan(180);
    assertThat(measure.stripesX() + measure.stripes()).isLessThanOrEqualTo(325);
  }

  private static PageMeasure measure(int width) {
    return PageMeasure.of(width, character -> LETTER, PageSettings.USUAL);
  }
}

package org.manicule.view.coding.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manicule.view.coding.text.Samples.coding;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.view.coding.text.StripeLayout.Bar;
import org.manicule.view.coding.text.StripeLayout.Label;

class StripeLayoutTest {
  private static final int LABEL = 16;

  @Test
  void aLabelStandsAtTheTopOfItsBarAndToTheRightOfIt() {
    StripeLayout layout = layout(List.of(bar(0, 40, 100)));

    Label label = layout.labels().get(0);
    assertThat(label.y()).isEqualTo(40);
    assertThat(label.x()).isGreaterThan(layout.x(0) + layout.barWidth());
  }

  @Test
  void theLabelOfABarThatBeginsAboveIsStillSeen() {
    assertThat(layout(List.of(bar(0, -300, 200))).labels().get(0).y()).isZero();
  }

  @Test
  void labelsOfBarsThatBeginTogetherStandBelowEachOther() {
    StripeLayout layout = layout(List.of(bar(0, 0, 100), bar(1, 0, 100), bar(2, 0, 100)));

    assertThat(layout.labels()).extracting(Label::y).containsExactly(0, LABEL, 2 * LABEL);
  }

  @Test
  void aLabelDoesNotLieOnTheBarsBesideIt() {
    StripeLayout layout = layout(List.of(bar(3, -50, 400), bar(0, 100, 200)));

    assertThat(layout.labels().get(1).x()).isGreaterThan(layout.x(3) + layout.barWidth());
  }

  @Test
  void labelsThatWouldEndUpAwayFromTheirBarAreCountedInstead() {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      bars.add(bar(i, 0, 48));
    }

    List<Label> labels = layout(bars).labels();

    assertThat(labels).filteredOn(label -> label.more() == 0).hasSize(3);
    assertThat(labels).filteredOn(label -> label.more() > 0).singleElement();
    assertThat(labels.get(labels.size() - 1).more()).isEqualTo(47);
  }

  @Test
  void halfOfTheWidthIsKeptForLabelsHoweverManyBarsOverlap() {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      bars.add(bar(i, 0, 4000));
    }
    StripeLayout layout = layout(bars);

    assertThat(layout.x(199) + layout.barWidth()).isLessThanOrEqualTo(100);
    assertThat(layout.labels().get(0).x()).isLessThan(120);
  }

  @Test
  void whereThereIsNoRoomForWordsAllOfItIsForBars() {
    StripeLayout layout =
        new StripeLayout(List.of(bar(0, 0, 100), bar(1, 0, 100), bar(2, 0, 100)), 40, LABEL);

    assertThat(layout.labels()).isEmpty();
    assertThat(layout.barWidth()).isEqualTo(5);
    assertThat(layout.x(2) + layout.barWidth()).isBetween(20, 40);
  }

  private static StripeLayout layout(List<Bar> bars) {
    return new StripeLayout(bars, 200, LABEL);
  }

  private static Bar bar(int lane, int top, int bottom) {
    return new Bar(coding(0, 1), lane, top, bottom);
  }
}

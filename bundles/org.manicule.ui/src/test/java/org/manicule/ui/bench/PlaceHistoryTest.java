package org.manicule.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;

class PlaceHistoryTest {
  private final Id<Source> source = Id.random();
  private final PlaceHistory history = new PlaceHistory();

  private Passage place(int start) {
    return Passage.text(source, start, start + 1);
  }

  @Test
  void backReturnsToWhereOneWas() {
    history.visit(place(1));
    history.visit(place(2));

    assertThat(history.back()).contains(place(1));
    assertThat(history.back()).isEmpty();
    assertThat(history.forward()).contains(place(2));
    assertThat(history.forward()).isEmpty();
  }

  @Test
  void goingElsewhereForgetsWhatLayAhead() {
    history.visit(place(1));
    history.visit(place(2));
    history.back();

    history.visit(place(3));

    assertThat(history.canGoForward()).isFalse();
    assertThat(history.back()).contains(place(1));
  }

  @Test
  void theSamePlaceTwiceCountsOnce() {
    history.visit(place(1));
    history.visit(place(1));

    assertThat(history.canGoBack()).isFalse();
  }

  @Test
  void onlyTheLastHundredPlacesAreKept() {
    for (int i = 0; i < 150; i++) {
      history.visit(place(i));
    }

    int steps = 0;
    while (history.canGoBack()) {
      history.back();
      steps++;
    }

    assertThat(steps).isEqualTo(99);
  }
}

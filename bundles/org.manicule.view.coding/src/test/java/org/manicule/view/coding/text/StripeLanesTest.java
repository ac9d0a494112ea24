package org.manicule.view.coding.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.manicule.view.coding.text.Samples.coding;
import static org.manicule.view.coding.text.Samples.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Coding;

class StripeLanesTest {
  private static final String TEN_LINES = "aaaa bbbb\n".repeat(10);

  @Test
  void codingsOnDifferentLinesShareTheFirstLane() {
    CodingIndex index = CodingIndex.of(List.of(coding(0, 9), coding(10, 19), coding(30, 35)));

    assertThat(StripeLanes.pack(index, page(TEN_LINES, 20))).containsExactly(0, 0, 0);
  }

  @Test
  void codingsOnTheSameLineStandBesideEachOtherEvenWhenTheyDoNotOverlap() {
    CodingIndex index = CodingIndex.of(List.of(coding(0, 4), coding(5, 9)));

    assertThat(StripeLanes.pack(index, page(TEN_LINES, 20))).containsExactly(0, 1);
  }

  @Test
  void aLaneIsUsedAgainAsSoonAsItIsFree() {
    CodingIndex index = CodingIndex.of(List.of(coding(0, 60), coding(0, 5), coding(20, 25)));

    assertThat(StripeLanes.pack(index, page(TEN_LINES, 20))).containsExactly(0, 1, 1);
  }

  @Test
  void noTwoStripesInALaneShareALine() {
    Random random = new Random(3);
    String text = "some words in a line of text ".repeat(300);
    PageText page = page(text, 40);
    List<Coding> codings = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      int start = random.nextInt(text.length() - 400);
      codings.add(coding(start, start + 1 + random.nextInt(300)));
    }
    CodingIndex index = CodingIndex.of(codings);
    int[] lanes = StripeLanes.pack(index, page);

    for (int i = 0; i < lanes.length; i++) {
      for (int j = 0; j < i; j++) {
        boolean apart =
            StripeLanes.lastLine(index.start(j), index.end(j), page) < page.lineAt(index.start(i));
        assertThat(lanes[i] != lanes[j] || apart).isTrue();
      }
    }
  }

  @Test
  void fiftyCodingsAtOnePointNeedFiftyLanes() {
    List<Coding> codings = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      codings.add(coding(i, 60));
    }

    int[] lanes = StripeLanes.pack(CodingIndex.of(codings), page(TEN_LINES, 200));

    assertThat(lanes).doesNotHaveDuplicates().hasSize(50);
  }
}

package org.manicule.ui.dock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.ui.dock.ShownNode.ShownSplit;
import org.manicule.ui.dock.ShownNode.ShownTabs;

class LayoutTest {
  private static final String THREE = "H300,700(T*sources;V500,500(T*text,notes;T*codes;))";
  private final Layout three = Layout.parse(THREE);

  @ParameterizedTest
  @ValueSource(strings = {"", "T*text;", "Ttext,*notes;", THREE})
  void aLayoutIsReadAsItWasWritten(String text) {
    assertThat(Layout.parse(text).asText()).isEqualTo(text);
  }

  @Test
  void theFirstTabIsInFrontWhenNoneIsMarked() {
    assertThat(Layout.parse("Ttext,notes;").asText()).isEqualTo("T*text,notes;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X",
        "T",
        "T;",
        "T*text",
        "T*text;T*notes;",
        "H300(T*text;)",
        "H300,0(T*a;T*b;)",
        "H1,1(T*a;",
        "H1,1(T*a;T*a;)",
        "H99999999999,1(T*a;T*b;)",
        "T*a,,b;"
      })
  void whatIsNoLayoutIsRefused(String text) {
    assertThatThrownBy(() -> Layout.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void viewsAreInReadingOrder() {
    assertThat(three.views()).containsExactly("sources", "text", "notes", "codes");
  }

  @Test
  void closingATabLeavesItsNeighbourInFront() {
    assertThat(three.close("text").asText())
        .isEqualTo("H300,700(T*sources;V500,500(T*notes;T*codes;))");
  }

  @Test
  void closingTheLastTabOfAPlaceGivesItsRoomToTheNeighbour() {
    assertThat(three.close("codes").asText()).isEqualTo("H300,700(T*sources;T*text,notes;)");
    assertThat(three.close("sources").asText()).isEqualTo("V500,500(T*text,notes;T*codes;)");
  }

  @Test
  void closingEveryViewLeavesAnEmptyLayout() {
    Layout layout = three;
    for (String view : three.views()) {
      layout = layout.close(view);
    }

    assertThat(layout).isEqualTo(Layout.EMPTY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CENTRE | H300,700(Tsources,*codes;T*text,notes;)",
        "LEFT | H300,700(H500,500(T*codes;T*sources;)T*text,notes;)",
        "RIGHT | H300,700(H500,500(T*sources;T*codes;)T*text,notes;)",
        "ABOVE | H300,700(V500,500(T*codes;T*sources;)T*text,notes;)",
        "BELOW | H300,700(V500,500(T*sources;T*codes;)T*text,notes;)"
      })
  void aViewIsMovedToTheSideWhereItIsDropped(Side side, String expected) {
    assertThat(three.move("codes", "sources", side).asText()).isEqualTo(expected);
  }

  @Test
  void aTabDroppedBesideItsOwnTabsSplitsThem() {
    assertThat(three.move("notes", "notes", Side.BELOW).asText())
        .isEqualTo("H300,700(T*sources;V500,500(V500,500(T*text;T*notes;)T*codes;))");
  }

  @Test
  void aViewAloneDroppedOnItselfStaysWhereItIs() {
    assertThat(three.move("codes", "codes", Side.LEFT)).isEqualTo(three);
  }

  @Test
  void tabsCanBeReordered() {
    assertThat(three.reorder("text", 1).asText())
        .isEqualTo("H300,700(T*sources;V500,500(Tnotes,*text;T*codes;))");
  }

  @Test
  void aViewOpenedAtAnEdgeGetsThatMuchOfTheWindow() {
    assertThat(Layout.parse("T*text;").openAtEdge("codes", Side.LEFT, 250).asText())
        .isEqualTo("H250,750(T*codes;T*text;)");
    assertThat(Layout.EMPTY.openAtEdge("codes", Side.LEFT, 250).asText()).isEqualTo("T*codes;");
  }

  @Test
  void newWeightsKeepTheRoomOfPartsThatAreNotShown() {
    Layout layout = Layout.parse("H200,300,500(T*a;T*gone;T*b;)");

    assertThat(layout.weigh(List.of(), List.of(0, 2), List.of(1, 1)).asText())
        .isEqualTo("H350,300,350(T*a;T*gone;T*b;)");
  }

  @Test
  void weightsOfANestedSplitAreFoundByItsPath() {
    assertThat(three.weigh(List.of(1), List.of(0, 1), List.of(3, 1)).asText())
        .isEqualTo("H300,700(T*sources;V750,250(T*text,notes;T*codes;))");
  }

  @Test
  void onlyViewsThatExistAreShown() {
    assertThat(ShownNode.of(three, Set.of("notes", "codes")))
        .get()
        .isInstanceOfSatisfying(
            ShownSplit.class,
            split -> {
              assertThat(split.path()).containsExactly(1);
              assertThat(split.parts())
                  .containsExactly(
                      new ShownTabs(List.of("notes"), "notes"),
                      new ShownTabs(List.of("codes"), "codes"));
            });
  }

  @Test
  void nothingIsShownWhenNoViewExists() {
    assertThat(ShownNode.of(three, Set.of("other"))).isEmpty();
    assertThat(ShownNode.of(Layout.EMPTY, Set.of("text"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.5, CENTRE",
    "0.1, 0.5, LEFT",
    "0.9, 0.5, RIGHT",
    "0.5, 0.1, ABOVE",
    "0.5, 0.9, BELOW",
    "0.1, 0.2, LEFT"
  })
  void theNearestEdgeDecidesTheSide(double x, double y, Side side) {
    assertThat(Side.at(x, y)).isEqualTo(side);
  }
}

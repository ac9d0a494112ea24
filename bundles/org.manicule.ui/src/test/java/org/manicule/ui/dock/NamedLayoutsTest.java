package org.manicule.ui.dock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.api.ViewInfo.Place;

class NamedLayoutsTest {
  private static final ViewInfo TEXT = info("text", Place.CENTRE);
  private static final ViewInfo CODES = info("codes", Place.LEFT_BOTTOM);
  private static final ViewInfo NOTES = info("notes", Place.RIGHT);

  private final NamedLayouts layouts = fresh();

  private static NamedLayouts fresh() {
    Map<String, Layout> builtIn = new LinkedHashMap<>();
    builtIn.put("Read & Code", Layout.parse("H300,700(T*codes;T*text;)"));
    builtIn.put("Retrieve", Layout.parse("V300,700(T*codes;T*text;)"));
    return new NamedLayouts(builtIn);
  }

  private static ViewInfo info(String id, Place place) {
    return new ViewInfo(id, id, null, place, 0);
  }

  @Test
  void aLayoutComesBackAsItWasLeft() {
    layouts.change(layouts.current().close("codes"));
    layouts.switchTo("Retrieve");
    assertThat(layouts.current().asText()).isEqualTo("V300,700(T*codes;T*text;)");

    layouts.switchTo("Read & Code");

    assertThat(layouts.current().asText()).isEqualTo("T*text;");
  }

  @Test
  void resetPutsALayoutBackToHowItWasMeant() {
    layouts.change(layouts.current().close("codes"));

    layouts.reset();

    assertThat(layouts.current().asText()).isEqualTo("H300,700(T*codes;T*text;)");
  }

  @Test
  void aSavedLayoutIsListedAndCanBeDeleted() {
    layouts.change(layouts.current().close("codes"));
    layouts.saveAs("Only text");
    assertThat(layouts.names()).containsExactly("Read & Code", "Retrieve", "Only text");
    assertThat(layouts.currentName()).isEqualTo("Only text");

    layouts.delete("Only text");

    assertThat(layouts.names()).containsExactly("Read & Code", "Retrieve");
    assertThat(layouts.currentName()).isEqualTo("Read & Code");
  }

  @Test
  void aLayoutOfTheProgramCannotBeOverwritten() {
    assertThatThrownBy(() -> layouts.saveAs("Retrieve"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everythingIsRememberedAsText() {
    layouts.change(layouts.current().close("codes"));
    layouts.saveAs("Mine | 100 % = \"ü\"");
    layouts.switchTo("Retrieve");
    layouts.change(layouts.current().select("text").close("codes"));

    NamedLayouts restored = fresh();
    restored.restore(layouts.asText());

    assertThat(restored.currentName()).isEqualTo("Retrieve");
    assertThat(restored.current().asText()).isEqualTo("T*text;");
    assertThat(restored.names()).contains("Mine | 100 % = \"ü\"");
    restored.switchTo("Mine | 100 % = \"ü\"");
    assertThat(restored.current().asText()).isEqualTo("T*text;");
  }

  @Test
  void whatCannotBeReadIsLeftOut() {
    layouts.restore("current Nowhere|left Retrieve H1(|saved Mine|known|rubbish||saved %zz T*a;");

    assertThat(layouts.currentName()).isEqualTo("Read & Code");
    assertThat(layouts.current().asText()).isEqualTo("H300,700(T*codes;T*text;)");
  }

  @Test
  void aViewNeverSeenBeforeJoinsAtItsPlaceWithoutComingToTheFront() {
    ViewInfo memos = info("memos", Place.CENTRE);

    layouts.welcome(List.of(TEXT, CODES, memos, NOTES));

    assertThat(layouts.current().asText())
        .isEqualTo("H740,260(H300,700(T*codes;T*text,memos;)T*notes;)");
  }

  @Test
  void aViewThatWasClosedStaysClosed() {
    layouts.change(layouts.current().close("codes"));

    NamedLayouts restored = fresh();
    restored.restore(layouts.asText());
    restored.welcome(List.of(TEXT, CODES));

    assertThat(restored.current().contains("codes")).isFalse();
  }

  @Test
  void aClosedViewOpensAgainBesideViewsOfTheSamePlace() {
    ViewInfo memos = info("memos", Place.CENTRE);

    assertThat(layouts.open(memos, List.of(TEXT, CODES, memos)).asText())
        .isEqualTo("H300,700(T*codes;Ttext,*memos;)");
  }

  @Test
  void aViewOfResultsOpensBelowTheText() {
    ViewInfo results = info("results", Place.BOTTOM);

    assertThat(layouts.open(results, List.of(TEXT, CODES, results)).asText())
        .isEqualTo("H300,700(T*codes;V700,300(T*text;T*results;))");
  }
}

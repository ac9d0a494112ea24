package org.manicule.api.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manicule.api.UserException;

final class OptionsTest {
  private static final Option<String> LEVEL =
      Option.choice("level", "What a row is", List.of("codes", "themes"));
  private static final Option<Integer> LIMIT = Option.number("limit", "How many", 10);
  private static final Option<Boolean> QUOTES = Option.flag("quotes", "With quotes", true);
  private static final Option<String> TITLE = Option.text("title", "The caption", "");
  private static final List<Option<?>> ALL = List.of(LEVEL, LIMIT, QUOTES, TITLE);

  @Test
  void whatIsNotChosenHasItsDefault() {
    Options none = Options.none();
    assertThat(none.get(LEVEL)).isEqualTo("codes");
    assertThat(none.get(LIMIT)).isEqualTo(10);
    assertThat(none.get(QUOTES)).isTrue();
    assertThat(none.asWritten()).isEmpty();
  }

  @Test
  void writtenValuesAreReadAsWhatTheOptionIs() {
    Options options = Options.of(Map.of("limit", " 5 ", "quotes", "false", "title", "A = B"), ALL);
    assertThat(options.get(LIMIT)).isEqualTo(5);
    assertThat(options.get(QUOTES)).isFalse();
    assertThat(options.get(TITLE)).isEqualTo("A = B");
    assertThat(options.asWritten()).containsEntry("limit", " 5 ");
  }

  @Test
  void anUnknownNameIsRefusedAndTheKnownOnesAreListed() {
    assertThatThrownBy(() -> Options.of(Map.of("levle", "codes"), ALL))
        .isInstanceOfSatisfying(
            UserException.class,
            e -> {
              assertThat(e.whatHappened()).contains("levle");
              assertThat(e.whatToDo()).contains("level, limit, quotes, title");
            });
    assertThatThrownBy(() -> Options.of(Map.of("level", "codes"), List.of()))
        .isInstanceOf(UserException.class);
  }

  @Test
  void aValueThatIsNoChoiceIsRefusedAndTheChoicesAreListed() {
    assertThatThrownBy(() -> Options.of(Map.of("level", "rows"), ALL))
        .isInstanceOfSatisfying(
            UserException.class, e -> assertThat(e.whatToDo()).contains("codes, themes"));
  }

  @Test
  void aNumberMustBeOne() {
    assertThatThrownBy(() -> Options.of(Map.of("limit", "many"), ALL))
        .isInstanceOfSatisfying(
            UserException.class, e -> assertThat(e.whatToDo()).contains("a whole number"));
  }

  @Test
  void yesAndNoAreWrittenInOneWay() {
    assertThatThrownBy(() -> Options.of(Map.of("quotes", "yes"), ALL))
        .isInstanceOfSatisfying(
            UserException.class, e -> assertThat(e.whatToDo()).contains("true, false"));
  }
}

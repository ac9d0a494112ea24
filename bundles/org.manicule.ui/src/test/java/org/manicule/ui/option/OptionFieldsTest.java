package org.manicule.ui.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manicule.api.option.Option;
import org.manicule.ui.option.OptionFields.Field;
import org.manicule.ui.option.OptionFields.Kind;

class OptionFieldsTest {
  private final OptionFields fields =
      new OptionFields(
          List.of(
              Option.choice("list-mark", "What separates", List.of("comma", "tab")),
              Option.flag("head", "With a head line", true),
              Option.number("most", "How many at most", 10),
              Option.text("title", "The title", "")));

  @Test
  void everyOptionIsAFieldWithItsDefault() {
    assertThat(fields.fields())
        .extracting(Field::label, Field::kind, Field::value)
        .containsExactly(
            tuple("List mark", Kind.CHOICE, "comma"),
            tuple("Head", Kind.FLAG, "true"),
            tuple("Most", Kind.TEXT, "10"),
            tuple("Title", Kind.TEXT, ""));
  }

  @Test
  void onlyWhatDiffersFromTheDefaultIsChosen() {
    fields.set("list-mark", "tab");
    fields.set("most", "10");

    assertThat(fields.chosen()).isEqualTo(Map.of("list-mark", "tab"));
  }

  @Test
  void aValueOfTheWrongFormIsSaid() {
    fields.set("most", "many");
    assertThat(fields.problem()).contains("Most").contains("a whole number");

    fields.set("most", "7");
    assertThat(fields.problem()).isEmpty();
  }
}

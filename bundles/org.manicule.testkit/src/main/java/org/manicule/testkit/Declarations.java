package org.manicule.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.manicule.api.Format;
import org.manicule.api.option.Option;

/** What is expected of the names that every kind of plugin declares. */
final class Declarations {
  private static final String WORD = "[a-z][a-z0-9-]*";

  private Declarations() {}

  static void checkId(String id, String name) {
    assertThat(id).as("id, as written on the command line").matches(WORD);
    assertThat(name).as("name, as shown to the researcher").isNotBlank();
  }

  static void checkFormat(Format format) {
    checkId(format.id(), format.name());
    assertThat(format.extensions())
        .as("file name endings of %s, lower case without dot", format.id())
        .isNotEmpty()
        .allMatch(extension -> extension.matches("[a-z0-9][a-z0-9.]*"));
    assertThat(format.mediaTypes())
        .as("media types of %s", format.id())
        .allMatch(type -> type.matches("[a-z]+/[a-z0-9.+-]+"));
  }

  static void checkOptions(List<Option<?>> options) {
    assertThat(options.stream().map(Option::name)).as("names of options").doesNotHaveDuplicates();
    for (Option<?> option : options) {
      assertThat(option.name()).as("name of an option").matches(WORD);
      assertThat(option.description()).as("what option %s is for", option.name()).isNotBlank();
      assertThat(option.parse(String.valueOf(option.defaultValue())))
          .as("the default of option %s read back", option.name())
          .isEqualTo(option.defaultValue());
    }
  }
}

package org.manicule.ui.option;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.option.Option;
import org.manicule.ui.words.Words;

/** Declared options as the fields of a form, with what was chosen so far. */
public final class OptionFields {
  private static final Words WORDS = Words.beside(OptionFields.class);
  private static final List<String> YES_NO = List.of("true", "false");

  private final List<Option<?>> options;
  private final Map<String, String> values = new HashMap<>();

  /** How a field is drawn. */
  public enum Kind {
    /** A box to tick. */
    FLAG,
    /** A list to choose from. */
    CHOICE,
    /** A line to write in. */
    TEXT
  }

  /**
   * One field.
   *
   * @param name the option's name
   * @param label the name as shown
   * @param description what it is for
   * @param kind how it is drawn
   * @param choices what to choose from; empty unless it is a choice
   * @param value what is chosen
   */
  public record Field(
      String name,
      String label,
      String description,
      Kind kind,
      List<String> choices,
      String value) {}

  /** Starts with the default of every option. */
  public OptionFields(List<? extends Option<?>> options) {
    this.options = List.copyOf(options);
  }

  /** The fields in the order of the options. */
  public List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    for (Option<?> option : options) {
      fields.add(
          new Field(
              option.name(),
              label(option.name()),
              option.description(),
              kind(option),
              option.choices(),
              values.getOrDefault(option.name(), String.valueOf(option.defaultValue()))));
    }
    return fields;
  }

  private static String label(String name) {
    String words = name.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static Kind kind(Option<?> option) {
    if (option.choices().equals(YES_NO)) {
      return Kind.FLAG;
    }
    return option.choices().isEmpty() ? Kind.TEXT : Kind.CHOICE;
  }

  /** Chooses a value, as written. */
  public void set(String name, String value) {
    values.put(name, value);
  }

  /** What is wrong with a value chosen, in words; empty when nothing is. */
  public String problem() {
    for (Option<?> option : options) {
      String value = values.get(option.name());
      if (value != null) {
        try {
          option.parse(value);
        } catch (IllegalArgumentException e) {
          return WORDS.get("option.wrong", label(option.name()), String.valueOf(e.getMessage()));
        }
      }
    }
    return "";
  }

  /** What was chosen, by name: only what differs from the default. */
  public Map<String, String> chosen() {
    Map<String, String> chosen = new HashMap<>();
    for (Option<?> option : options) {
      String value = values.get(option.name());
      if (value != null && !value.equals(String.valueOf(option.defaultValue()))) {
        chosen.put(option.name(), value);
      }
    }
    return chosen;
  }
}

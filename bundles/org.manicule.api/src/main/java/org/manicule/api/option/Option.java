package org.manicule.api.option;

import java.util.List;
import java.util.function.Function;

/**
 * A choice that an importer, exporter or analysis offers. Declaring it is enough: the workbench
 * draws the field, the command line parses {@code --option name=value}, the journal records it.
 *
 * @param <T> what a value is
 */
public final class Option<T> {
  private final String name;
  private final String description;
  private final T defaultValue;
  private final List<String> choices;
  private final Function<String, T> parser;

  private Option(
      String name,
      String description,
      T defaultValue,
      List<String> choices,
      Function<String, T> parser) {
    this.name = name;
    this.description = description;
    this.defaultValue = defaultValue;
    this.choices = List.copyOf(choices);
    this.parser = parser;
  }

  /** A line of text. */
  public static Option<String> text(String name, String description, String defaultValue) {
    return new Option<>(name, description, defaultValue, List.of(), value -> value);
  }

  /** Yes or no, written {@code true} or {@code false}. */
  public static Option<Boolean> flag(String name, String description, boolean defaultValue) {
    List<String> choices = List.of("true", "false");
    return new Option<>(name, description, defaultValue, choices, Boolean::valueOf);
  }

  /** A whole number. */
  public static Option<Integer> number(String name, String description, int defaultValue) {
    return new Option<>(name, description, defaultValue, List.of(), Option::parseNumber);
  }

  /** One of some words; the first is the default. */
  public static Option<String> choice(String name, String description, List<String> choices) {
    return new Option<>(name, description, choices.get(0), choices, value -> value);
  }

  private static Integer parseNumber(String value) {
    try {
      return Integer.valueOf(value.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a whole number", e);
    }
  }

  /** The name on the command line: a lower-case word, unique within the plugin. */
  public String name() {
    return name;
  }

  /** What it is for, one sentence, shown beside the field. */
  public String description() {
    return description;
  }

  /** The value when nothing is chosen. */
  public T defaultValue() {
    return defaultValue;
  }

  /** The words to choose from; empty when anything goes. */
  public List<String> choices() {
    return choices;
  }

  /**
   * Reads a written value.
   *
   * @throws IllegalArgumentException when it is none of the choices or not of the right form; the
   *     message says what is expected
   */
  public T parse(String value) {
    if (!choices.isEmpty() && !choices.contains(value)) {
      throw new IllegalArgumentException("one of " + String.join(", ", choices));
    }
    return parser.apply(value);
  }

  @Override
  public String toString() {
    return name + "=" + defaultValue;
  }
}

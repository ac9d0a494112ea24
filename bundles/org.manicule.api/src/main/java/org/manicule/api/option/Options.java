package org.manicule.api.option;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.manicule.api.UserException;

/** The values chosen for some declared options. Immutable. */
public final class Options {
  private static final Options NONE = new Options(new TreeMap<>());
  private final TreeMap<String, String> written;

  private Options(TreeMap<String, String> written) {
    this.written = written;
  }

  /** Nothing chosen: every option has its default. */
  public static Options none() {
    return NONE;
  }

  /**
   * Values as written on the command line or in a dialog, checked against what is declared.
   *
   * @throws UserException when a name is not declared or a value is not of the right form
   */
  public static Options of(Map<String, String> values, List<Option<?>> declared) {
    values.forEach((name, value) -> check(name, value, declared));
    return new Options(new TreeMap<>(values));
  }

  private static void check(String name, String value, List<Option<?>> declared) {
    Option<?> option =
        declared.stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow(() -> unknown(name, declared));
    try {
      option.parse(value);
    } catch (IllegalArgumentException e) {
      throw new UserException(
          "Option " + name + " cannot be \"" + value + "\".", "Give " + e.getMessage() + ".", e);
    }
  }

  private static UserException unknown(String name, List<Option<?>> declared) {
    String known = String.join(", ", declared.stream().map(Option::name).toList());
    return new UserException(
        "There is no option \"" + name + "\" here.",
        known.isEmpty() ? "Leave it out: there are no options." : "Use one of: " + known + ".");
  }

  /** The value chosen for an option, else its default. */
  public <T> T get(Option<T> option) {
    String value = written.get(option.name());
    return value == null ? option.defaultValue() : option.parse(value);
  }

  /** What was chosen, as written, by name: for the journal and for scripts. */
  public Map<String, String> asWritten() {
    return Map.copyOf(written);
  }
}

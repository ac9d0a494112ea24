package org.manicule.io.survey.plan;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.manicule.api.model.VariableType;
import org.manicule.io.survey.table.Cell;

/** What is known about a column when all of its cells have been seen. */
final class ColumnProfile {
  private static final Set<String> NO_VALUE =
      Set.of("n/a", "na", "n.a.", "-", "--", ".", "null", "nan", "none", "k.a.", "–", "?");
  private static final int LONG = 80;
  private static final int LONG_ON_AVERAGE = 30;
  private static final int LONGEST_NAME = 60;
  private static final int FEW = 12;
  private static final int ENOUGH = 20;

  private final Set<ValueForm> forms;
  private final Map<ValueForm, Set<ValueForm>> differing = new EnumMap<>(ValueForm.class);
  private final Set<Integer> distinct = new HashSet<>();
  private Set<String> names = new HashSet<>();
  private boolean unique = true;
  private boolean severalLines;
  private long filled;
  private long values;
  private long missing;
  private long characters;
  private int longest;

  ColumnProfile(Set<ValueForm> possible) {
    this.forms = EnumSet.copyOf(possible);
  }

  void add(Cell cell) {
    if (cell.isEmpty() || cell.kind() == Cell.Kind.ERROR) {
      return;
    }
    filled++;
    String text = cell.text().strip();
    characters += text.length();
    longest = Math.max(longest, text.length());
    severalLines |= text.indexOf('\n') >= 0;
    if (distinct.size() <= FEW) {
      distinct.add(text.hashCode());
    }
    addName(text);
    if (cell.kind() == Cell.Kind.TEXT && isNoValue(text)) {
      missing++;
    } else {
      values++;
      addValue(cell);
    }
  }

  static boolean isNoValue(String text) {
    return NO_VALUE.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  private void addName(String text) {
    if (unique && (text.length() > LONGEST_NAME || !names.add(text))) {
      unique = false;
      names = Set.of();
    }
  }

  private void addValue(Cell cell) {
    if (forms.isEmpty()) {
      return;
    }
    Map<ValueForm, String> readings = new EnumMap<>(ValueForm.class);
    for (ValueForm form : forms) {
      form.read(cell, false).ifPresent(value -> readings.put(form, value));
    }
    forms.retainAll(readings.keySet());
    readings.forEach(
        (form, value) ->
            readings.forEach(
                (other, otherValue) -> {
                  if (!value.equals(otherValue)) {
                    differing
                        .computeIfAbsent(form, each -> EnumSet.noneOf(ValueForm.class))
                        .add(other);
                  }
                }));
  }

  /** The form of all values; empty when they are text, or could be read in different ways. */
  Optional<ValueForm> form() {
    return values == 0 || isAmbiguous() ? Optional.empty() : forms.stream().findFirst();
  }

  /** Whether the values could be read in ways that give different values. */
  boolean isAmbiguous() {
    return values > 0
        && forms.stream()
            .anyMatch(
                form -> differing.getOrDefault(form, Set.of()).stream().anyMatch(forms::contains));
  }

  /** The type that the values could be of in different ways. */
  VariableType ambiguousType() {
    return forms.stream().findFirst().map(ValueForm::type).orElse(VariableType.TEXT);
  }

  /** The form of a type that most values have, for a researcher who says that it is that type. */
  Optional<ValueForm> formOf(VariableType type) {
    return forms.stream().filter(form -> form.type() == type).findFirst();
  }

  long filled() {
    return filled;
  }

  /** How many cells hold a word for "no value". */
  long missing() {
    return missing;
  }

  /** Whether each of so many rows has another short value, so that it can name the row. */
  boolean names(long rows) {
    return unique && filled == rows && rows > 0 && !severalLines;
  }

  /** Whether its texts are long and various, as answers in a respondent's own words are. */
  boolean looksLikeTexts() {
    if (form().isPresent() || isAmbiguous() || filled == 0) {
      return false;
    }
    boolean closed = filled >= ENOUGH && distinct.size() <= FEW;
    return !closed && (longest >= LONG || severalLines || characters / filled >= LONG_ON_AVERAGE);
  }
}

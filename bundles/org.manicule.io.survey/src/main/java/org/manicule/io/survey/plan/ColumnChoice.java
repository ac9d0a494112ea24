package org.manicule.io.survey.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.TableImporter;
import org.manicule.api.model.VariableType;
import org.manicule.io.survey.table.Messages;

/**
 * A column that an option names.
 *
 * @param column its place, from 0
 * @param type what its values are, or null when that is to be found out
 */
record ColumnChoice(int column, @Nullable VariableType type) {

  /** Whether an option leaves the choice to the program. */
  static boolean isAuto(String written) {
    return written.strip().equalsIgnoreCase(TableImporter.AUTO);
  }

  /** The columns that an option names. */
  static List<ColumnChoice> of(String written, List<String> names, String fileName) {
    List<ColumnChoice> choices = new ArrayList<>();
    String all = written.strip();
    if (all.isEmpty() || (all.equalsIgnoreCase(TableImporter.NONE) && !names.contains(all))) {
      return choices;
    }
    // A single column may have a name with such a sign in it, as long questions do.
    if (names.contains(all)) {
      return List.of(new ColumnChoice(names.indexOf(all), null));
    }
    for (String part : all.split(";")) {
      if (!part.isBlank()) {
        choices.add(one(part.strip(), names, fileName));
      }
    }
    return choices;
  }

  private static ColumnChoice one(String written, List<String> names, String fileName) {
    int whole = place(written, names);
    if (whole >= 0) {
      return new ColumnChoice(whole, null);
    }
    int colon = written.lastIndexOf(':');
    VariableType type = colon < 0 ? null : type(written.substring(colon + 1).strip());
    int column = type == null ? -1 : place(written.substring(0, colon).strip(), names);
    if (column < 0) {
      String known = String.join("; ", names.stream().limit(30).toList());
      throw Messages.problem("unknown.column", fileName, written, known);
    }
    return new ColumnChoice(column, type);
  }

  private static int place(String name, List<String> names) {
    int exact = names.indexOf(name);
    if (exact >= 0) {
      return exact;
    }
    if (name.matches("#\\d{1,5}")) {
      int number = Integer.parseInt(name.substring(1));
      return number >= 1 && number <= names.size() ? number - 1 : -1;
    }
    List<Integer> similar = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(name)) {
        similar.add(i);
      }
    }
    return similar.size() == 1 ? similar.get(0) : -1;
  }

  private static @Nullable VariableType type(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "text" -> VariableType.TEXT;
      case "number" -> VariableType.NUMBER;
      case "date" -> VariableType.DATE;
      case "yes-no", "yes/no" -> VariableType.YES_NO;
      default -> null;
    };
  }
}

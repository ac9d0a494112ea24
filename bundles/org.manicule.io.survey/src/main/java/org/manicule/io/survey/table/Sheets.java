package org.manicule.io.survey.table;

import java.util.List;
import java.util.Optional;
import org.manicule.api.Issue;

/**
 * The sheets of a spreadsheet and which of them is read.
 *
 * @param all the sheets in order
 * @param chosen the one that is read
 */
record Sheets(List<Sheet> all, Sheet chosen) {

  /**
   * A sheet.
   *
   * @param name its name
   * @param part where it lies in the file
   * @param hidden whether it is not shown
   */
  record Sheet(String name, String part, boolean hidden) {}

  static Sheets choose(List<Sheet> all, String wanted, String fileName) {
    if (all.isEmpty()) {
      throw Messages.problem("no.sheet", fileName);
    }
    String name = wanted.strip();
    Optional<Sheet> chosen =
        name.equalsIgnoreCase(TableSettings.AUTO)
            ? all.stream().filter(sheet -> !sheet.hidden()).findFirst().or(() -> first(all))
            : named(all, name);
    return new Sheets(
        List.copyOf(all),
        chosen.orElseThrow(() -> Messages.problem("unknown.sheet", fileName, name, names(all))));
  }

  private static Optional<Sheet> first(List<Sheet> all) {
    return Optional.of(all.get(0));
  }

  private static Optional<Sheet> named(List<Sheet> all, String name) {
    Optional<Sheet> exact = all.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    if (exact.isPresent() || !name.matches("#?\\d{1,4}")) {
      return exact.or(
          () -> all.stream().filter(sheet -> sheet.name().equalsIgnoreCase(name)).findFirst());
    }
    int number = Integer.parseInt(name.replace("#", ""));
    return number < 1 || number > all.size() ? Optional.empty() : Optional.of(all.get(number - 1));
  }

  private static String names(List<Sheet> sheets) {
    return String.join(", ", sheets.stream().map(sheet -> "“" + sheet.name() + "”").toList());
  }

  Issue issue(String fileName) {
    List<Sheet> others = all.stream().filter(sheet -> !sheet.equals(chosen)).toList();
    List<Sheet> hidden = others.stream().filter(Sheet::hidden).toList();
    if (others.isEmpty()) {
      return Issue.note(fileName, Messages.text("issue.sheet", chosen.name()));
    }
    String words =
        hidden.isEmpty()
            ? Messages.text("issue.sheets", chosen.name(), names(others))
            : Messages.text("issue.sheets.hidden", chosen.name(), names(others), names(hidden));
    return Issue.warning(fileName, words);
  }
}

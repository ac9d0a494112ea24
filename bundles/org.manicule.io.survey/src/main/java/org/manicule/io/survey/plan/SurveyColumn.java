package org.manicule.io.survey.plan;

import java.util.List;
import java.util.Optional;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.TableColumn.Role;
import org.manicule.api.model.VariableType;
import org.manicule.io.survey.table.Cell;

/**
 * A column with the part that it plays.
 *
 * @param place its place, from 0
 * @param name its name
 * @param question what was asked, which mostly is the name
 * @param role the part that it plays
 * @param type what its values are
 * @param forms in which its values may be written
 * @param filled how many cells hold something
 */
public record SurveyColumn(
    int place,
    String name,
    String question,
    Role role,
    VariableType type,
    List<ValueForm> forms,
    long filled) {

  /**
   * The value that a cell gives the column's variable: of the column's type, or a text when the
   * cell does not fit; empty when the cell holds no value.
   */
  public Optional<DraftValue> value(Cell cell) {
    if (cell.isEmpty() || cell.kind() == Cell.Kind.ERROR) {
      return Optional.empty();
    }
    if (type == VariableType.TEXT) {
      return Optional.of(DraftValue.text(shown(cell)));
    }
    if (cell.kind() == Cell.Kind.TEXT && ColumnProfile.isNoValue(cell.text())) {
      return Optional.empty();
    }
    return Optional.of(
        forms.stream()
            .flatMap(form -> form.read(cell, true).stream())
            .findFirst()
            .map(text -> new DraftValue(type, text))
            .orElseGet(() -> DraftValue.text(shown(cell))));
  }

  /** A cell as people read it. */
  public static String shown(Cell cell) {
    return cell.kind() == Cell.Kind.PERCENT ? cell.text() + "%" : cell.text().strip();
  }
}

package org.manicule.view.coding.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.UserException;
import org.manicule.api.edit.ValueText;
import org.manicule.api.model.Id;
import org.manicule.api.model.Variable;
import org.manicule.view.coding.cases.GridState.Row;
import org.manicule.view.coding.desk.Words;

/**
 * What a text from a spreadsheet would put where.
 *
 * @param cells every cell of it; those that do not fit come first
 */
public record PastePlan(List<Cell> cells) {
  private static final Words WORDS = Words.beside(PastePlan.class);

  /** Copies the list. */
  public PastePlan {
    cells = List.copyOf(cells);
  }

  /**
   * A cell that is pasted.
   *
   * @param row the name of the row
   * @param owner the source or case
   * @param variable the variable
   * @param written what the text says
   * @param problem why it does not fit; empty when it does
   */
  public record Cell(String row, Id<?> owner, Variable variable, String written, String problem) {

    boolean fits() {
      return problem.isEmpty();
    }
  }

  /** How many cells fit. */
  public int fitting() {
    return (int) cells.stream().filter(Cell::fits).count();
  }

  /** How many do not. */
  public int misfits() {
    return cells.size() - fitting();
  }

  /** What is to be written, for each variable and source or case. */
  Map<Variable, Map<Id<?>, String>> written() {
    Map<Variable, Map<Id<?>, String>> written = new HashMap<>();
    for (Cell cell : cells) {
      if (cell.fits()) {
        written
            .computeIfAbsent(cell.variable(), any -> new HashMap<>())
            .put(cell.owner(), cell.written());
      }
    }
    return written;
  }

  /**
   * Reads a text: lines of cells with tabs between them. Two columns of which the first holds names
   * of rows go where the names say; one line goes into all selected rows; anything else goes from
   * the first row on downwards.
   *
   * @param text the text
   * @param all all rows that are shown
   * @param target the rows from the current one on, or the selected ones
   * @param variables the variables from the current one on
   * @throws UserException when it has more lines or columns than there is room for
   */
  static PastePlan of(String text, List<Row> all, List<Row> target, List<Variable> variables) {
    List<String[]> lines = text.lines().map(line -> line.split("\t", -1)).toList();
    if (lines.isEmpty() || variables.isEmpty()) {
      throw new UserException(WORDS.say("paste.nothing"), WORDS.say("paste.nothing.do"));
    }
    Map<String, Row> named = new HashMap<>();
    all.forEach(row -> named.put(row.name(), row));
    List<Cell> cells =
        isByName(lines, named)
            ? byName(lines, named, variables.get(0))
            : inPlace(lines, target, variables);
    cells.sort(Comparator.comparing(Cell::fits));
    return new PastePlan(cells);
  }

  private static boolean isByName(List<String[]> lines, Map<String, Row> named) {
    return lines.stream().allMatch(line -> line.length == 2)
        && lines.stream().anyMatch(line -> named.containsKey(line[0].strip()));
  }

  private static List<Cell> byName(
      List<String[]> lines, Map<String, Row> named, Variable variable) {
    List<Cell> cells = new ArrayList<>();
    for (String[] line : lines) {
      Row row = named.get(line[0].strip());
      cells.add(
          row == null
              ? new Cell(
                  line[0], variable.id(), variable, line[1], WORDS.say("paste.unknown", line[0]))
              : cell(row, variable, line[1]));
    }
    return cells;
  }

  private static List<Cell> inPlace(
      List<String[]> lines, List<Row> target, List<Variable> variables) {
    int columns = lines.stream().mapToInt(line -> line.length).max().orElse(0);
    if (columns > variables.size()) {
      throw new UserException(
          WORDS.say("paste.wide", columns, variables.size()), WORDS.say("paste.wide.do"));
    }
    boolean everywhere = lines.size() == 1;
    if (lines.size() > target.size()) {
      throw new UserException(
          WORDS.say("paste.long", lines.size(), target.size()), WORDS.say("paste.long.do"));
    }
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < (everywhere ? target.size() : lines.size()); i++) {
      String[] line = lines.get(everywhere ? 0 : i);
      for (int column = 0; column < line.length; column++) {
        cells.add(cell(target.get(i), variables.get(column), line[column]));
      }
    }
    return cells;
  }

  private static Cell cell(Row row, Variable variable, String written) {
    String problem = "";
    try {
      ValueText.kept(variable, written);
    } catch (UserException misfit) {
      problem = misfit.whatToDo();
    }
    return new Cell(row.name(), row.id(), variable, written.strip(), problem);
  }
}

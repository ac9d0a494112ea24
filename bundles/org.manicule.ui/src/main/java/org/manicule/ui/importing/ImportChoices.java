package org.manicule.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All that can be chosen of the file that is looked at, in lines.
 *
 * @param sources the sources to be made: name, parts, speakers, language
 * @param values what is known about them: variable, value, source
 * @param speakers who speaks: name, turns, what is known, how sure
 * @param findings what recognisers found: name, what, in which source, how sure
 * @param leftOut what is or can be left out: text, why, of which source, how sure
 * @param rules what was chosen at earlier imports: one sentence
 * @param speakersAsCases whether speakers become cases
 */
public record ImportChoices(
    List<Line> sources,
    List<Line> values,
    List<Line> speakers,
    List<Line> findings,
    List<Line> leftOut,
    List<Line> rules,
    boolean speakersAsCases) {
  static final ImportChoices NOTHING =
      new ImportChoices(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false);

  /**
   * One line.
   *
   * @param cells what it says, column by column
   * @param checked whether it is chosen
   * @param onCheck chooses it or not, or null when it is not to be chosen
   * @param changeable what can be written instead, or null when nothing can
   * @param onChange writes something else
   */
  public record Line(
      List<String> cells,
      boolean checked,
      @Nullable Consumer<Boolean> onCheck,
      @Nullable String changeable,
      @Nullable Consumer<String> onChange) {
    static Line of(List<String> cells, boolean checked) {
      return new Line(List.copyOf(cells), checked, null, null, null);
    }

    Line withCheck(Consumer<Boolean> check) {
      return new Line(cells, checked, check, changeable, onChange);
    }

    Line withChange(String text, Consumer<String> change) {
      return new Line(cells, checked, onCheck, text, change);
    }
  }
}

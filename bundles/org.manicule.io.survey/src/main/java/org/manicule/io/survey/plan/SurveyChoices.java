package org.manicule.io.survey.plan;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the researcher says about a table, as options are written.
 *
 * @param respondent the column that names the respondent
 * @param variables the columns that are variables
 * @param texts the columns that hold texts
 * @param headerRow the row with the names of the columns, 0 to find it out
 * @param dates {@code day-first}, {@code month-first} or {@code auto}
 * @param decimals {@code point}, {@code comma} or {@code auto}
 */
public record SurveyChoices(
    String respondent,
    String variables,
    String texts,
    int headerRow,
    String dates,
    String decimals) {

  /** The forms in which values may be written. */
  Set<ValueForm> forms() {
    EnumSet<ValueForm> forms = EnumSet.allOf(ValueForm.class);
    if (dates.equals("day-first")) {
      forms.remove(ValueForm.DATE_MONTH_FIRST);
    } else if (dates.equals("month-first")) {
      forms.remove(ValueForm.DATE_DAY_FIRST);
    }
    if (decimals.equals("comma")) {
      forms.remove(ValueForm.NUMBER_POINT);
      forms.remove(ValueForm.THOUSANDS_COMMA);
      forms.remove(ValueForm.PERCENT_POINT);
    } else if (decimals.equals("point")) {
      forms.remove(ValueForm.NUMBER_COMMA);
      forms.remove(ValueForm.THOUSANDS_POINT);
      forms.remove(ValueForm.PERCENT_COMMA);
    }
    return forms;
  }
}

package org.manicule.api.importing;

import org.manicule.api.model.VariableType;

/**
 * A proposed value of a variable.
 *
 * @param type what the variable's values look like
 * @param text the value in the form that the type prescribes
 */
public record DraftValue(VariableType type, String text) {

  /** A value that is any text. */
  public static DraftValue text(String text) {
    return new DraftValue(VariableType.TEXT, text);
  }

  /** A value that is an ISO 8601 date, possibly shortened. */
  public static DraftValue date(String text) {
    return new DraftValue(VariableType.DATE, text);
  }
}

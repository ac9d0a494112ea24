package org.manicule.api.model;

/** What the values of a variable look like; they are stored as text in the form given here. */
public enum VariableType {
  /** Any text. */
  TEXT,
  /** A decimal number with a point, such as {@code -1.5}. */
  NUMBER,
  /** An ISO 8601 date, possibly shortened: {@code 2021}, {@code 2021-07}, {@code 2021-07-14}. */
  DATE,
  /** {@code true} or {@code false}. */
  YES_NO,
  /** One of the {@link Variable#choices} of the variable. */
  CHOICE
}

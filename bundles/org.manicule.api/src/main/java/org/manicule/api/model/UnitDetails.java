package org.manicule.api.model;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a unit beyond its place.
 *
 * @param level depth of a heading or section, 1 for the topmost; 0 where depth means nothing
 * @param label a short name such as a heading's text or a page's number; empty when it has none
 * @param speaker who speaks, or null
 * @param date an ISO 8601 date, possibly shortened ({@code 2021}, {@code 2021-07}), or null
 * @param time when in the recording it was said, or null
 */
public record UnitDetails(
    int level,
    String label,
    @Nullable String speaker,
    @Nullable String date,
    @Nullable TimeSpan time) {
  /** Nothing beyond the place. */
  public static final UnitDetails NONE = new UnitDetails(0, "", null, null, null);

  /** Only a label. */
  public static UnitDetails labelled(String label) {
    return new UnitDetails(0, label, null, null, null);
  }

  /** A heading's text and depth. */
  public static UnitDetails heading(int level, String label) {
    return new UnitDetails(level, label, null, null, null);
  }

  /** The same with a speaker. */
  public UnitDetails withSpeaker(@Nullable String newSpeaker) {
    return new UnitDetails(level, label, newSpeaker, date, time);
  }

  /** The same with a date. */
  public UnitDetails withDate(@Nullable String newDate) {
    return new UnitDetails(level, label, speaker, newDate, time);
  }
}

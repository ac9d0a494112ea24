package org.manicule.api.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a quote comes from, in words.
 *
 * @param source the source's name
 * @param paragraph number of the paragraph it starts in, from 1; 0 when it lies in none
 * @param section the nearest heading, post or agenda item above it; empty when there is none
 * @param page the page's label, or null
 * @param speaker who speaks, or null
 * @param date when it was written or said, or null
 * @param citedAs how the source is cited, such as {@code Quill & Reed 2019}, or null when its name
 *     says it
 */
public record Origin(
    String source,
    int paragraph,
    String section,
    @Nullable String page,
    @Nullable String speaker,
    @Nullable String date,
    @Nullable String citedAs) {

  /** Where a quote comes from in a source that is cited by its name. */
  public Origin(
      String source,
      int paragraph,
      String section,
      @Nullable String page,
      @Nullable String speaker,
      @Nullable String date) {
    this(source, paragraph, section, page, speaker, date, null);
  }

  /**
   * How the place is cited: {@code Document, ¶12}, or with a page {@code Document, p. 3, ¶12}; with
   * a reference {@code Quill & Reed 2019, p. 3, ¶12}.
   */
  public String citation() {
    StringBuilder text = new StringBuilder(citedAs == null ? source : citedAs);
    if (page != null) {
      text.append(", p. ").append(page);
    }
    if (paragraph > 0) {
      text.append(", ¶").append(paragraph);
    }
    return text.toString();
  }
}

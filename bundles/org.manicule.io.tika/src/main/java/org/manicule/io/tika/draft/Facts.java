package org.manicule.io.tika.draft;

import org.jspecify.annotations.Nullable;

/**
 * What a file says about itself.
 *
 * @param title the title, or null when unknown
 * @param author who wrote it, or null when unknown
 * @param date an ISO 8601 date, possibly shortened, or null when unknown
 * @param language BCP 47 tag, or null when unknown
 */
public record Facts(
    @Nullable String title,
    @Nullable String author,
    @Nullable String date,
    @Nullable String language) {
  /** Nothing is known. */
  public static final Facts NONE = new Facts(null, null, null, null);

  /** Tidies the words; a blank one counts as unknown. */
  public Facts {
    title = Characters.oneLine(title);
    author = Characters.oneLine(author);
    date = Characters.oneLine(date);
    language = Characters.oneLine(language);
  }

  /** These facts, completed by others where nothing is known. */
  public Facts orElse(Facts other) {
    return new Facts(
        title != null ? title : other.title,
        author != null ? author : other.author,
        date != null ? date : other.date,
        language != null ? language : other.language);
  }
}

package org.manicule.io.tika.draft;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about itself.
 *
 * @param title the title, or null when unknown
 * @param author who wrote it, or null when unknown
 * @param date when it was written or published, an ISO 8601 date, possibly shortened, or null when
 *     unknown
 * @param language BCP 47 tag, or null when unknown
 * @param fileDate when the file was made, an ISO 8601 date, or null when unknown: a letter of 2015
 *     may have been printed to a PDF in 2021, so this is no date of the document
 */
public record Facts(
    @Nullable String title,
    @Nullable String author,
    @Nullable String date,
    @Nullable String language,
    @Nullable String fileDate) {
  /** Nothing is known. */
  public static final Facts NONE = new Facts(null, null, null, null);

  /** What programs write where nobody entered anything. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "unknown(?: author| title)?|untitled(?: document)?|user|administrator|admin",
          Pattern.CASE_INSENSITIVE);

  /** Tidies the words; a blank one, or one that stands for nothing, counts as unknown. */
  public Facts {
    title = known(title);
    author = known(author);
    date = Characters.oneLine(date);
    language = Characters.oneLine(language);
    fileDate = Characters.oneLine(fileDate);
  }

  /** Facts without the date of the file. */
  public Facts(
      @Nullable String title,
      @Nullable String author,
      @Nullable String date,
      @Nullable String language) {
    this(title, author, date, language, null);
  }

  private static @Nullable String known(@Nullable String words) {
    String line = Characters.oneLine(words);
    return line == null || PLACEHOLDER.matcher(line).matches() ? null : line;
  }

  /** The same facts of a file that was made on a day, or on none that is known. */
  public Facts ofFileMade(@Nullable String day) {
    return new Facts(title, author, date, language, day);
  }

  /** These facts, completed by others where nothing is known. */
  public Facts orElse(Facts other) {
    return new Facts(
        title != null ? title : other.title,
        author != null ? author : other.author,
        date != null ? date : other.date,
        language != null ? language : other.language,
        fileDate != null ? fileDate : other.fileDate);
  }
}

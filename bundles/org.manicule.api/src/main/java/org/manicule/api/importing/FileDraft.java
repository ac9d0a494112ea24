package org.manicule.api.importing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;

/**
 * What reading one file came to: a draft or a reason why there is none.
 *
 * @param file the file
 * @param mediaType the media type it was read as
 * @param draft what it holds, or null when it could not be read
 * @param problem why it could not be read, or null when it could
 */
public record FileDraft(
    Path file, String mediaType, @Nullable Draft draft, @Nullable UserException problem) {

  /** The file was read. */
  public static FileDraft of(Path file, String mediaType, Draft draft) {
    return new FileDraft(file, mediaType, draft, null);
  }

  /** The file could not be read. */
  public static FileDraft failed(Path file, UserException problem) {
    return new FileDraft(file, "", null, problem);
  }

  /** The same file with a draft that the researcher changed. */
  public FileDraft withDraft(Draft changed) {
    return new FileDraft(file, mediaType, changed, null);
  }
}

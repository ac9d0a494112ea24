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
 * @param asRead what the importer read, before recognisers looked at it; null when that is the
 *     draft, or the file could not be read
 */
public record FileDraft(
    Path file,
    String mediaType,
    @Nullable Draft draft,
    @Nullable UserException problem,
    @Nullable Draft asRead) {

  /** A file at which no recogniser looked. */
  public FileDraft(
      Path file, String mediaType, @Nullable Draft draft, @Nullable UserException problem) {
    this(file, mediaType, draft, problem, null);
  }

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
    return new FileDraft(file, mediaType, changed, null, asRead);
  }

  /** The same file with the draft that recognisers made of what was read. */
  public FileDraft withRefined(Draft refined) {
    return new FileDraft(file, mediaType, refined, null, asRead == null ? draft : asRead);
  }
}

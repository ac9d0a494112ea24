package org.manicule.api.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A document of the project. The record describes it; its text is read by {@code
 * Sources.text(source)} and its original bytes by hash.
 *
 * @param id the identity
 * @param name the name as shown; unique within the project
 * @param textHash SHA-256 of the present normalised text in UTF-8, 64 hex digits
 * @param characters length of the present text in UTF-16 code units
 * @param revision number of the present text, 1 for the text as imported
 * @param original the file it came from, or null when the text was typed in
 * @param language the language as a BCP 47 tag such as {@code en-GB}, or null when unknown
 * @param importedAt when it entered the project
 */
public record Source(
    Id<Source> id,
    String name,
    String textHash,
    int characters,
    int revision,
    @Nullable Original original,
    @Nullable String language,
    Instant importedAt)
    implements Entity {

  /**
   * The file a source came from, kept in the project byte for byte.
   *
   * @param fileName the file's name without its folder
   * @param mediaType the media type, such as {@code application/pdf}
   * @param sha256 hash of the bytes, 64 hex digits
   */
  public record Original(String fileName, String mediaType, String sha256) {}

  /** Checks name and length. */
  public Source {
    Names.require("source", name);
    if (characters < 0 || revision < 1) {
      throw new IllegalArgumentException("characters " + characters + ", revision " + revision);
    }
  }

  /** The same source under another name. */
  public Source withName(String newName) {
    return new Source(id, newName, textHash, characters, revision, original, language, importedAt);
  }

  @Override
  public EntityType type() {
    return EntityType.SOURCE;
  }
}

package org.manicule.api.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Texts and original files of a project by the hash of their contents. What is kept is never
 * changed; keeping the same twice keeps it once. Keep contents first, then apply the edit that
 * names them: contents that no edit names do no harm.
 */
@ProviderType
public interface Contents {

  /**
   * Keeps a normalised text.
   *
   * @return its SHA-256 in UTF-8, 64 hex digits
   */
  String keepText(String text);

  /**
   * Keeps normalised texts together, which for many short ones is far quicker than one by one.
   *
   * @return their SHA-256 in UTF-8, 64 hex digits each, in the same order
   */
  List<String> keepTexts(List<String> texts);

  /**
   * The text of that hash.
   *
   * @throws org.manicule.api.UserException when the project does not hold it
   */
  String text(String sha256);

  /**
   * Keeps a copy of a file, on disk when this returns.
   *
   * @return the SHA-256 of its bytes, 64 hex digits
   * @throws IOException when the file cannot be read or the copy not be written
   */
  String keepOriginal(Path file) throws IOException;

  /**
   * The original bytes of that hash; the caller closes the stream.
   *
   * @throws IOException when the project does not hold it or it cannot be read
   */
  InputStream original(String sha256) throws IOException;
}

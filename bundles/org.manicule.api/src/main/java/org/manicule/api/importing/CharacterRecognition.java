package org.manicule.api.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.manicule.api.task.Monitor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads the words on pictures of pages (OCR), as a rule with a program that the user has installed.
 * A plugin offers it as a service. Called from background threads, possibly several at once.
 */
@ConsumerType
public interface CharacterRecognition {

  /** Whether it can read: whether the program that it needs is there. Quickly told. */
  boolean isReady();

  /** What the user has to install when it is not ready: {@code the free program tesseract}. */
  String needs();

  /**
   * Reads a picture.
   *
   * @param picture a PNG, JPEG, TIFF, BMP or GIF file
   * @param languages what the words are in, in the program's own terms, such as {@code eng+cym};
   *     empty for its usual language
   * @param monitor asked whether to stop
   * @return the paragraphs from first to last, normalised; empty when there are no words
   * @throws org.manicule.api.UserException when the program cannot do it, with what to do
   * @throws IOException when the file cannot be read
   */
  List<String> read(Path picture, String languages, Monitor monitor) throws IOException;
}

package org.manicule.store.folder;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.Opening;
import org.manicule.api.project.PasswordException;
import org.manicule.store.protect.ProjectKey;
import org.manicule.store.protect.Protection;

/**
 * The plain text file that makes a folder a project and says which program can read it, so that a
 * refusal can be explained without touching the database.
 *
 * @param format number of the form in which the project is kept
 * @param name the project's name when it was made
 * @param madeWith version of the program that made it
 * @param protection what stands between the project and whoever has no password, or null
 */
public record Marker(int format, String name, String madeWith, @Nullable Protection protection) {
  /** The form that this version writes and reads. */
  public static final int FORMAT = 1;

  /** The file's name. */
  public static final String FILE = "project.properties";

  /** The same project with another protection, or none. */
  public Marker with(@Nullable Protection other) {
    return new Marker(format, name, madeWith, other);
  }

  /**
   * The key of the project in a folder; null when it is not protected. The caller closes it.
   *
   * @throws PasswordException when it is protected, and the password is missing or wrong
   */
  public @Nullable ProjectKey unlock(Path folder, Opening how) {
    return unlock(folder, how.password().orElse(null));
  }

  /**
   * The same with a password.
   *
   * @see #unlock(Path, Opening)
   */
  public @Nullable ProjectKey unlock(Path folder, char @Nullable [] password) {
    if (protection == null) {
      return null;
    }
    if (password == null) {
      throw PasswordException.missing(folder.toString());
    }
    Optional<ProjectKey> key = protection.unlock(password);
    return key.orElseThrow(() -> PasswordException.wrong(folder.toString()));
  }

  /** The file's text. */
  public String text() {
    return plain() + (protection == null ? "" : protection.text());
  }

  private String plain() {
    return """
        # A Manicule project. Copy or move this folder as a whole; open it with Manicule.
        format = %d
        name = %s
        made-with = %s
        """
        .formatted(format, escaped(name), escaped(madeWith));
  }

  /**
   * Reads the file of a project folder.
   *
   * @throws IOException when it is not there, cannot be read, or is no marker
   */
  public static Marker read(Path folder) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = new StringReader(Files.readString(folder.resolve(FILE)))) {
      properties.load(reader);
      return new Marker(
          Integer.parseInt(properties.getProperty("format", "").strip()),
          properties.getProperty("name", String.valueOf(folder.getFileName())),
          properties.getProperty("made-with", "?"),
          Protection.read(properties).orElse(null));
    } catch (IllegalArgumentException odd) {
      throw new IOException(FILE + " is not what Manicule writes", odd);
    }
  }

  private static String escaped(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    return escaped.startsWith(" ") || escaped.startsWith("\t") ? "\\" + escaped : escaped;
  }
}

package org.manicule.store.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.manicule.api.model.ContentHash;

/**
 * One numbered step of the schema, once released never changed.
 *
 * @param number 1, 2, 3 ... without gaps
 * @param name the name of its file
 * @param sql its statements
 */
record Step(int number, String name, String sql) {

  /** Reads a step from a file beside this class, such as {@code 001-project.sql}. */
  static Step resource(String name) {
    try (InputStream in = Step.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the bundle: " + name);
      }
      String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Step(Integer.parseInt(name.substring(0, name.indexOf('-'))), name, sql);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** SHA-256 of its statements. */
  String checksum() {
    return ContentHash.of(sql);
  }

  /** Its statements one by one, without comments. */
  List<String> statements() {
    String code =
        sql.lines().filter(line -> !line.startsWith("--")).reduce("", (a, b) -> a + "\n" + b);
    return Arrays.stream(code.split(";\\s*(\n|$)"))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }
}

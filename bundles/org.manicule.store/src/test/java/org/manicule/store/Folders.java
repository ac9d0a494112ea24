package org.manicule.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.manicule.api.model.ContentHash;

/** Folders as a whole: what is in them, and copies of them. */
final class Folders {
  private Folders() {}

  /** Every file with the hash of its bytes. */
  static Map<String, String> content(Path folder) {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        boolean regular = Files.isRegularFile(file);
        content.put(
            folder.relativize(file).toString(),
            regular ? ContentHash.of(Files.readAllBytes(file)) : "folder");
      }
      return content;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The files below a folder that contain a text in any form in which it might be written. */
  static List<Path> containing(Path folder, String text) {
    List<byte[]> forms =
        Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
            .map(text::getBytes)
            .toList();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> forms.stream().anyMatch(form -> contains(file, form)))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean contains(Path file, byte[] wanted) {
    try {
      String content = Files.readString(file, StandardCharsets.ISO_8859_1);
      return content.contains(new String(wanted, StandardCharsets.ISO_8859_1))
          || file.getFileName().toString().contains(new String(wanted, StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Copies a folder with everything in it. */
  static Path copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }
}

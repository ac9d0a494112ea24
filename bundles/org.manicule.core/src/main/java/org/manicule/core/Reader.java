package org.manicule.core;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.manicule.api.Format;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.option.Option;

/** An importer with what it declares about itself, asked once. */
record Reader(SourceImporter importer, List<Format> formats, List<Option<?>> options) {

  Optional<Format> format(String id) {
    return formats.stream().filter(format -> format.id().equals(id)).findFirst();
  }

  Optional<Format> formatOf(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return formats.stream()
        .filter(format -> format.extensions().stream().anyMatch(end -> name.endsWith("." + end)))
        .findFirst();
  }

  boolean declares(String option) {
    return options.stream().anyMatch(declared -> declared.name().equals(option));
  }

  /** How many kinds of files it reads: the fewer, the more it knows about each. */
  int breadth() {
    return formats.stream().mapToInt(format -> format.extensions().size()).sum();
  }

  static String mediaType(Optional<Format> format) {
    return format
        .flatMap(known -> known.mediaTypes().stream().sorted().findFirst())
        .orElse("application/octet-stream");
  }
}

package org.manicule.io.picture;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.manicule.api.Format;

/** The kinds of pictures that are read here, each with how its files begin. */
enum PictureKind {
  PNG("image/png", List.of("png"), List.of("89504e470d0a1a0a")),
  JPEG("image/jpeg", List.of("jpg", "jpeg", "jpe"), List.of("ffd8ff")),
  GIF("image/gif", List.of("gif"), List.of("474946383761", "474946383961")),
  BMP("image/bmp", List.of("bmp", "dib"), List.of("424d")),
  TIFF("image/tiff", List.of("tif", "tiff"), List.of("49492a00", "4d4d002a"));

  private final String mediaType;
  private final List<String> extensions;
  private final List<String> beginnings;

  PictureKind(String mediaType, List<String> extensions, List<String> beginnings) {
    this.mediaType = mediaType;
    this.extensions = extensions;
    this.beginnings = beginnings;
  }

  Format format() {
    return new Format(id(), words(), new LinkedHashSet<>(extensions), Set.of(mediaType));
  }

  private String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it is called in front of researchers. */
  String words() {
    return Messages.text("format." + id());
  }

  /** The kind that a file's name promises. */
  static Optional<PictureKind> named(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.extensions.contains(ending)).findFirst();
  }

  /** The kind that the first bytes of a file, in hex, tell. */
  static Optional<PictureKind> beginningWith(String hex) {
    return Arrays.stream(values())
        .filter(kind -> kind.beginnings.stream().anyMatch(hex::startsWith))
        .findFirst();
  }
}

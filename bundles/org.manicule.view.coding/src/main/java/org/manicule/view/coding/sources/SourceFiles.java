package org.manicule.view.coding.sources;

import java.util.Locale;
import org.manicule.api.model.Source;

/** Says what kind of file a source came from. */
final class SourceFiles {
  private static final int LONGEST = 8;

  private SourceFiles() {}

  /** The end of the file's name in capitals, such as PDF; empty when it came from no file. */
  static String kind(Source source) {
    Source.Original original = source.original();
    if (original == null) {
      return "";
    }
    String name = original.fileName();
    int dot = name.lastIndexOf('.');
    String end = dot < 0 ? "" : name.substring(dot + 1);
    // A name without an ending, or with a dot in its words, says nothing: the type does.
    boolean isEnd = !end.isEmpty() && end.length() <= LONGEST && !end.contains(" ");
    String kind = isEnd ? end : original.mediaType();
    return kind.toUpperCase(Locale.ROOT);
  }
}

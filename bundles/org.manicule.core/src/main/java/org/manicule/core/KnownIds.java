package org.manicule.core;

import java.util.List;

/** What to do about an unknown id: choose among the known ones, if there are any. */
final class KnownIds {
  private KnownIds() {}

  /**
   * The advice.
   *
   * @param key of a text that lists the ids
   */
  static String advice(String key, List<String> ids) {
    return ids.isEmpty()
        ? Messages.text("known.none")
        : Messages.text(key, String.join(", ", ids.stream().sorted().toList()));
  }
}

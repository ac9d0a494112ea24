package org.manicule.store.read;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The order of names in lists: as a reader looks them up, whatever the case of the letters. */
final class ByName {
  private ByName() {}

  static <T> Comparator<T> order(Function<T, String> name) {
    return Comparator.comparing(name, String.CASE_INSENSITIVE_ORDER).thenComparing(name);
  }

  static <T> List<T> sorted(List<T> items, Function<T, String> name) {
    return items.stream().sorted(order(name)).toList();
  }
}

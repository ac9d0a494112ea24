package org.manicule.recognise.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Who was named last, for "she" is one of them. Where names may stand is only looked into when that
 * is asked, from the last place backwards and no further than needed: most pages never ask.
 */
final class RecentNames {
  private static final int REMEMBERED = 6;

  private final List<Supplier<List<String>>> unread = new ArrayList<>();
  private List<String> recent = List.of();

  /** Somebody was named. */
  void add(String name) {
    add(() -> List.of(name));
  }

  /** A place was passed that may name somebody, in this order. */
  void add(Supplier<List<String>> names) {
    unread.add(names);
  }

  /** Those named last, the last one first. */
  List<String> all() {
    Set<String> names = new LinkedHashSet<>();
    for (int i = unread.size() - 1; i >= 0 && names.size() < REMEMBERED; i--) {
      List<String> there = new ArrayList<>(unread.get(i).get());
      Collections.reverse(there);
      names.addAll(there);
    }
    unread.clear();
    names.addAll(recent);
    recent = names.stream().limit(REMEMBERED).toList();
    return recent;
  }
}

package org.manicule.io.tika.markup;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A list of a page: which bullet or number its next item bears. */
final class ListLevel {
  private static final String BULLETS = "•◦▪";

  private final int group;
  private final @Nullable String bullet;
  private int number;

  private ListLevel(int group, @Nullable String bullet, int number) {
    this.group = group;
    this.bullet = bullet;
    this.number = number;
  }

  /**
   * @param depth how many lists it lies in
   */
  static ListLevel of(Element list, int group, int depth) {
    if (list.normalName().equals("ol")) {
      return new ListLevel(group, null, numberIn(list.attr("start"), 1));
    }
    boolean definitions = list.normalName().equals("dl");
    int level = Math.min(depth, BULLETS.length() - 1);
    return new ListLevel(group, definitions ? "" : BULLETS.charAt(level) + " ", 0);
  }

  int group() {
    return group;
  }

  String next(Element item) {
    if (bullet != null) {
      return bullet;
    }
    number = numberIn(item.attr("value"), number);
    return number++ + ". ";
  }

  private static int numberIn(String attribute, int otherwise) {
    return attribute.matches("\\d{1,6}") ? Integer.parseInt(attribute) : otherwise;
  }
}

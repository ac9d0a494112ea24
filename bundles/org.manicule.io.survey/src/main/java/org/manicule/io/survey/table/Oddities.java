package org.manicule.io.survey.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.Issue;

/** Odd places by kind: each kind makes one issue that counts them and names the first ones. */
public final class Oddities {
  private static final int NAMED = 5;

  private final Map<String, Places> byKey = new LinkedHashMap<>();

  private static final class Places {
    private final List<String> first = new ArrayList<>();
    private long count;
  }

  /**
   * Notes a place.
   *
   * @param key of the words for the issue, which are given the count and the first places
   * @param place as {@code B7}, {@code row 7}
   */
  public void add(String key, String place) {
    Places places = byKey.computeIfAbsent(key, each -> new Places());
    places.count++;
    if (places.first.size() < NAMED) {
      places.first.add(place);
    }
  }

  /** Forgets everything. */
  public void clear() {
    byKey.clear();
  }

  /** One warning for each kind of oddity. */
  public List<Issue> issues(String fileName) {
    List<Issue> issues = new ArrayList<>();
    byKey.forEach(
        (key, places) -> {
          String first = String.join(", ", places.first);
          String named = places.count > NAMED ? Messages.text("places.more", first) : first;
          issues.add(Issue.warning(fileName, Messages.text(key, places.count, named)));
        });
    return issues;
  }

  /** A cell as a spreadsheet names it: {@code C7}. */
  public static String cell(int column, long row) {
    return letters(column) + row;
  }

  /** A column as a spreadsheet names it, counted from 0: {@code C}. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}

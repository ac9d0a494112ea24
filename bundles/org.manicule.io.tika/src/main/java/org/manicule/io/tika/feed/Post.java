package org.manicule.io.tika.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.WrittenDates;
import org.manicule.io.tika.draft.Characters;
import org.manicule.io.tika.draft.Mark;
import org.manicule.io.tika.draft.Piece;
import org.manicule.io.tika.draft.Reading;
import org.manicule.io.tika.furniture.FurnitureFinder;
import org.manicule.io.tika.markup.WebPage;

/** What a feed says of one post, gathered while it is read. */
final class Post {
  private static final int LONGEST_NAME = 120;

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Set<String> categories = new LinkedHashSet<>();

  /** Keeps the first value of a field. */
  void set(String field, String value) {
    String words = value.strip();
    if (!words.isEmpty()) {
      fields.putIfAbsent(field, words);
    }
  }

  void addCategory(String category) {
    String words = Characters.oneLine(category);
    if (words != null && !words.isEmpty()) {
      categories.add(words);
    }
  }

  /** Exports hold pictures, menus and deleted drafts too. */
  boolean isPost() {
    String type = fields.getOrDefault("post_type", "post");
    String status = fields.getOrDefault("status", "publish");
    return (type.equals("post") || type.equals("page"))
        && !status.equals("trash")
        && !status.equals("auto-draft");
  }

  /** The post as a source; empty when it holds no words. */
  Optional<DraftSource> source(String fileName, int number) throws IOException {
    String markup = first("encoded", "content", "description", "summary");
    if (markup == null) {
      return Optional.empty();
    }
    byte[] bytes = markup.getBytes(StandardCharsets.UTF_8);
    Reading page = WebPage.read(fileName, bytes, StandardCharsets.UTF_8);
    if (Characters.isBlank(page.text())) {
      return Optional.empty();
    }
    List<Piece> pieces = FurnitureFinder.mark(page.text(), page.pieces());
    List<DraftUnit> units = new ArrayList<>();
    List<Boilerplate> boilerplate = new ArrayList<>();
    for (Piece piece : pieces) {
      units.add(piece.toUnit());
      Mark mark = piece.mark();
      if (mark != null) {
        boilerplate.add(new Boilerplate(piece.range(), mark.reason(), mark.confidence()));
      }
    }
    return Optional.of(
        new DraftSource(
            name(fileName, number), page.text(), units, variables(), boilerplate, null));
  }

  private String name(String fileName, int number) {
    String title = title();
    if (title == null) {
      return fileName + " " + number;
    }
    return title.length() <= LONGEST_NAME ? title : title.substring(0, LONGEST_NAME).strip();
  }

  /** Titles may hold markup too. */
  private @Nullable String title() {
    String title = fields.get("title");
    return title == null ? null : Characters.oneLine(org.jsoup.Jsoup.parse(title).text());
  }

  private Map<String, DraftValue> variables() {
    Map<String, DraftValue> variables = new LinkedHashMap<>();
    put(variables, "title", title());
    put(variables, "author", first("creator", "name", "author"));
    put(variables, "url", first("link"));
    put(variables, "category", categories.isEmpty() ? null : String.join("; ", categories));
    String status = fields.get("status");
    put(variables, "status", "publish".equals(status) ? null : status);
    date().ifPresent(day -> variables.put("date", DraftValue.date(day)));
    return variables;
  }

  private static void put(Map<String, DraftValue> variables, String name, @Nullable String value) {
    String words = Characters.oneLine(value);
    if (words != null && !words.isEmpty()) {
      variables.put(name, DraftValue.text(words));
    }
  }

  private Optional<String> date() {
    for (String field : List.of("post_date", "pubDate", "date", "published", "updated")) {
      String written = fields.get(field);
      if (written != null) {
        Optional<String> day =
            WrittenDates.inMetadata(written)
                .or(
                    () ->
                        WrittenDates.firstIn(written, WrittenDates.Order.UNKNOWN)
                            .map(WrittenDates.Found::iso));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private @Nullable String first(String... names) {
    for (String name : names) {
      if (fields.containsKey(name)) {
        return fields.get(name);
      }
    }
    return null;
  }
}

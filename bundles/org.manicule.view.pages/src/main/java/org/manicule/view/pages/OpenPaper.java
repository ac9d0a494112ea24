package org.manicule.view.pages;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Id;
import org.manicule.api.model.Location;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.view.pages.paper.Box;
import org.manicule.view.pages.paper.PageSize;
import org.manicule.view.pages.paper.Paper;
import org.manicule.view.pages.printed.PageText;
import org.manicule.view.pages.printed.Printing;
import org.manicule.view.pages.printed.StoredPages;

/** The source that is shown: its paper, what is known of its pages, its codings. */
final class OpenPaper {
  /** A few bytes for each letter, so some hundred pages cost some megabytes. */
  private static final int TEXTS_KEPT = 200;

  private final int turn;
  private final Printing printing;
  private final Map<Integer, PageText> texts = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Integer, List<Placed>> placed = new HashMap<>();
  private StoredPages stored;
  private Marks marks;
  private @Nullable Paper paper;
  private List<PageSize> sizes = List.of();
  private String problem = "";

  OpenPaper(int turn, SourceDocument document, Marks marks, Printing printing) {
    this.turn = turn;
    this.printing = printing;
    this.marks = marks;
    this.stored = new StoredPages(document);
    printing.setPages(stored);
  }

  int turn() {
    return turn;
  }

  Printing printing() {
    return printing;
  }

  Source source() {
    return stored.document().source();
  }

  Id<Source> id() {
    return source().id();
  }

  SourceDocument document() {
    return stored.document();
  }

  StoredPages stored() {
    return stored;
  }

  Marks marks() {
    return marks;
  }

  String problem() {
    return problem;
  }

  List<PageSize> sizes() {
    return sizes;
  }

  double unitsPerInch() {
    return paper == null ? 1 : paper.unitsPerInch();
  }

  boolean isPage(int page) {
    return page >= 0 && page < sizes.size();
  }

  void opened(Paper opened, List<PageSize> pageSizes) {
    paper = opened;
    sizes = pageSizes;
  }

  void refused(String why) {
    problem = why;
  }

  /** The text was corrected: letters stand elsewhere in it now. */
  void revised(SourceDocument document) {
    stored = new StoredPages(document);
    printing.setPages(stored);
    texts.clear();
    placed.clear();
  }

  void setMarks(Marks now) {
    marks = now;
    placed.clear();
  }

  void setText(int page, PageText text) {
    texts.put(page, text);
    placed.remove(page);
    if (texts.size() > TEXTS_KEPT) {
      int oldest = texts.keySet().iterator().next();
      texts.remove(oldest);
      placed.remove(oldest);
    }
  }

  /** The letters of a page, when they are known. */
  Optional<PageText> text(int page) {
    return Optional.ofNullable(texts.get(page));
  }

  /** The codings on a page, as far as its letters are known. */
  List<Placed> placed(int page) {
    return placed.computeIfAbsent(
        page, it -> marks.onPage(it, stored, text(it).orElse(PageText.EMPTY)));
  }

  /** A region as codings keep it; empty while there is no paper. */
  Optional<Location> region(int page, Box box) {
    return Optional.ofNullable(paper).map(it -> it.region(page, box));
  }

  /** Where a position of the text stands on the page that shows it, when its letters are known. */
  Optional<Box> boxOf(int position) {
    return text(pageOf(position)).flatMap(text -> text.at(position));
  }

  /** The page, from 0, that shows a position of the text. */
  int pageOf(int position) {
    for (Map.Entry<Integer, PageText> each : texts.entrySet()) {
      Optional<TextRange> range = each.getValue().range();
      if (range.isPresent() && range.get().contains(position)) {
        return each.getKey();
      }
    }
    return Math.min(stored.pageOf(position), Math.max(0, sizes.size() - 1));
  }

  /** The page, from 0, that shows a place, or on which it begins. */
  int pageOf(Location location) {
    return Marks.region(location).isPresent() ? Marks.page(location) : pageOf(start(location));
  }

  /** Where a place is on its page, as far as that is known. */
  Optional<Box> boxOf(Location location) {
    return Marks.region(location).or(() -> boxOf(start(location)));
  }

  private static int start(Location location) {
    return location.textRange().map(TextRange::start).orElse(0);
  }

  /** Where words stand on a page, as far as its letters are known. */
  List<Box> boxes(int page, TextRange words) {
    return words.isEmpty()
        ? List.of()
        : text(page).map(text -> text.boxes(words)).orElse(List.of());
  }
}

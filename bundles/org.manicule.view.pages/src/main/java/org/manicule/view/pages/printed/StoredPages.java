package org.manicule.view.pages.printed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitKind;
import org.manicule.view.pages.paper.Glyph;

/**
 * Where in the stored text the pages lie, as importing noted it, and where the letters of a page
 * are. Text of a document without such notes is searched as a whole. Finds letters on one thread at
 * a time.
 */
public final class StoredPages {
  private static final int MOST_SEARCHED = 5_000_000;

  private final SourceDocument document;
  private final Map<Integer, TextRange> ranges = new HashMap<>();
  private @Nullable Seeds whole;

  /** Of a document as it is now. */
  public StoredPages(SourceDocument document) {
    this.document = document;
    int ordinal = 0;
    for (Unit unit : document.units()) {
      if (unit.kind().equals(UnitKind.PAGE)) {
        ranges.putIfAbsent(number(unit.label(), ++ordinal) - 1, unit.range());
      }
    }
  }

  private static int number(String label, int ordinal) {
    return label.matches("[1-9]\\d{0,6}") ? Integer.parseInt(label) : ordinal;
  }

  /** The document. */
  public SourceDocument document() {
    return document;
  }

  /** The page, from 0, on which a position of the text lies; the first one when unknown. */
  public int pageOf(int position) {
    int page = 0;
    int start = -1;
    for (Map.Entry<Integer, TextRange> each : ranges.entrySet()) {
      int from = each.getValue().start();
      if (from <= position && from > start) {
        start = from;
        page = each.getKey();
      }
    }
    return page;
  }

  /** The stretch of text of a page, from 0; empty when it is unknown or there is none. */
  public Optional<TextRange> range(int page) {
    return Optional.ofNullable(ranges.get(page));
  }

  /** Whether a stretch of text may show on a page. */
  public boolean mayShow(TextRange stretch, int page) {
    TextRange range = ranges.get(page);
    return range == null ? ranges.isEmpty() : range.overlaps(stretch);
  }

  /** The letters of a page with their positions. */
  public PageText find(int page, List<Glyph> glyphs) {
    int[] starts = new int[glyphs.size()];
    int[] ends = new int[glyphs.size()];
    Arrays.fill(starts, -1);
    Letters printed = Letters.ofPage(glyphs);
    Seeds seeds = seeds(page);
    int[] places = Alignment.of(printed, seeds);
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0) {
        int glyph = printed.owner(i);
        int position = seeds.text().owner(places[i]);
        int end = position + Character.charCount(document.text().codePointAt(position));
        boolean first = starts[glyph] < 0;
        starts[glyph] = first ? position : Math.min(starts[glyph], position);
        ends[glyph] = first ? end : Math.max(ends[glyph], end);
      }
    }
    return new PageText(glyphs, starts, ends);
  }

  private Seeds seeds(int page) {
    if (!ranges.isEmpty()) {
      TextRange range = document.cut(ranges.getOrDefault(page, new TextRange(0, 0)));
      return new Seeds(Letters.ofText(document.text(), range.start(), range.end()));
    }
    Seeds all = whole;
    if (all == null) {
      int end = Math.min(MOST_SEARCHED, document.text().length());
      all = new Seeds(Letters.ofText(document.text(), 0, end));
      whole = all;
    }
    return all;
  }
}

package org.manicule.api.model;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A source as it is read: the record, its text and its units. Knows what a passage says and where
 * it comes from. Immutable and safe to use from any thread.
 */
public final class SourceDocument {
  private static final Comparator<Unit> IN_TEXT_ORDER =
      Comparator.comparing((Unit unit) -> unit.range().start())
          .thenComparing(unit -> -unit.range().end());

  private final Source source;
  private final String text;
  private final List<Unit> units;
  private final List<Unit> paragraphs;

  /**
   * Puts a source together.
   *
   * @param source the record
   * @param text its stored text
   * @param units its units in any order
   */
  public SourceDocument(Source source, String text, List<Unit> units) {
    this.source = source;
    this.text = text;
    List<Unit> sorted = new ArrayList<>(units);
    sorted.sort(IN_TEXT_ORDER);
    this.units = Collections.unmodifiableList(sorted);
    this.paragraphs = sorted.stream().filter(SourceDocument::isNumbered).toList();
  }

  private static boolean isNumbered(Unit unit) {
    return unit.kind().equals(UnitKind.PARAGRAPH) || unit.kind().equals(UnitKind.HEADING);
  }

  /** The record. */
  public Source source() {
    return source;
  }

  /** The stored text. */
  public String text() {
    return text;
  }

  /** The units by start; of two that start together the longer one comes first. */
  public List<Unit> units() {
    return units;
  }

  /** Headings and paragraphs in text order: the numbered lines of the reading view. */
  public List<Unit> paragraphs() {
    return paragraphs;
  }

  /** The words of a passage; empty when it lies on no text. A range beyond the text is cut. */
  public String quote(Location location) {
    return location.textRange().map(this::cut).map(range -> range.in(text)).orElse("");
  }

  /** The part of the range that lies inside the text. */
  public TextRange cut(TextRange range) {
    int start = Math.min(range.start(), text.length());
    return new TextRange(start, Math.max(start, Math.min(range.end(), text.length())));
  }

  /** Where a passage comes from. */
  public Origin origin(Location location) {
    if (location instanceof PageRectangle rectangle) {
      return new Origin(source.name(), 0, "", Integer.toString(rectangle.page()), null, null);
    }
    int at = location.textRange().map(TextRange::start).orElse(0);
    return new Origin(
        source.name(),
        location.textRange().isPresent() ? paragraphNumber(at) : 0,
        section(at),
        innermost(at, unit -> unit.kind().equals(UnitKind.PAGE)).map(Unit::label).orElse(null),
        innermost(at, unit -> unit.speaker() != null).map(Unit::speaker).orElse(null),
        innermost(at, unit -> unit.date() != null).map(Unit::date).orElse(null));
  }

  /** Number of the paragraph or heading at a position, from 1; 0 when the text has none there. */
  public int paragraphNumber(int position) {
    int index = lastStartingAtOrBefore(position);
    return index < 0 || position > paragraphs.get(index).range().end() ? 0 : index + 1;
  }

  /** The innermost unit around a position that fulfils a condition. */
  public Optional<Unit> innermost(int position, Predicate<Unit> condition) {
    Unit found = null;
    for (Unit unit : units) {
      if (unit.range().start() > position) {
        break;
      }
      if (unit.range().contains(position) && condition.test(unit)) {
        found = unit;
      }
    }
    return Optional.ofNullable(found);
  }

  /** The paragraphs that the range touches, as one range; without paragraphs, its lines. */
  public TextRange paragraphAround(TextRange range) {
    TextRange inside = cut(range);
    int lastPosition = Math.max(inside.start(), inside.end() - 1);
    return new TextRange(
        lineAround(inside.start()).start(), Math.max(lineAround(lastPosition).end(), inside.end()));
  }

  /** The sentences that the range touches, as one range without blanks around it. */
  public TextRange sentenceAround(TextRange range) {
    TextRange inside = cut(range);
    TextRange paragraph = paragraphAround(inside);
    BreakIterator sentences = BreakIterator.getSentenceInstance(locale());
    sentences.setText(paragraph.in(text));
    int from = inside.start() - paragraph.start();
    int to = Math.max(from, inside.end() - 1 - paragraph.start());
    int start = sentences.isBoundary(from) ? from : sentences.preceding(from);
    int end = sentences.following(Math.min(to, Math.max(0, paragraph.length() - 1)));
    return stripped(
        new TextRange(
            paragraph.start() + Math.max(0, start),
            end == BreakIterator.DONE ? paragraph.end() : paragraph.start() + end));
  }

  /** The same range without white space at its ends. */
  public TextRange stripped(TextRange range) {
    int start = range.start();
    int end = range.end();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new TextRange(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private Locale locale() {
    String language = source.language();
    return language == null ? Locale.ENGLISH : Locale.forLanguageTag(language);
  }

  private TextRange lineAround(int position) {
    int index = lastStartingAtOrBefore(position);
    if (index >= 0 && paragraphs.get(index).range().contains(position)) {
      return paragraphs.get(index).range();
    }
    int start = text.lastIndexOf('\n', position - 1) + 1;
    int end = text.indexOf('\n', position);
    return new TextRange(Math.min(start, position), end < 0 ? text.length() : end);
  }

  private String section(int position) {
    @Nullable Unit found = null;
    for (Unit unit : units) {
      if (unit.range().start() > position) {
        break;
      }
      if (!unit.label().isEmpty()
          && !unit.kind().equals(UnitKind.PAGE)
          && reaches(unit, position)) {
        found = unit;
      }
    }
    return found == null ? "" : found.label();
  }

  /** A heading reaches down to the next one, other units to their end. */
  private static boolean reaches(Unit unit, int position) {
    return unit.kind().equals(UnitKind.HEADING) || unit.range().contains(position);
  }

  private int lastStartingAtOrBefore(int position) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).range().start() <= position) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return low - 1;
  }
}

package org.manicule.api.model;

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
  private final @Nullable String citedAs;
  private final String text;
  private final UnitIndex units;
  private final UnitIndex paragraphs;
  private final UnitIndex labelled;
  private final UnitIndex pages;
  private final UnitIndex spoken;
  private final UnitIndex dated;

  /**
   * Puts a source together that is cited by its name.
   *
   * @param source the record
   * @param text its stored text
   * @param units its units in any order
   */
  public SourceDocument(Source source, String text, List<Unit> units) {
    this(source, text, units, null);
  }

  /**
   * Puts a source together.
   *
   * @param source the record
   * @param text its stored text
   * @param units its units in any order
   * @param citedAs its value of {@link Variable#CITED_AS}, or null when it has none
   */
  public SourceDocument(Source source, String text, List<Unit> units, @Nullable String citedAs) {
    this.source = source;
    this.citedAs = citedAs;
    this.text = text;
    List<Unit> sorted = new ArrayList<>(units);
    sorted.sort(IN_TEXT_ORDER);
    this.units = new UnitIndex(Collections.unmodifiableList(sorted));
    this.paragraphs = this.units.only(SourceDocument::isNumbered);
    this.pages = this.units.only(SourceDocument::isPage);
    this.labelled = this.units.only(SourceDocument::namesASection);
    this.spoken = this.units.only(unit -> unit.speaker() != null);
    this.dated = this.units.only(unit -> unit.date() != null);
  }

  private static boolean isNumbered(Unit unit) {
    return unit.kind().equals(UnitKind.PARAGRAPH) || unit.kind().equals(UnitKind.HEADING);
  }

  private static boolean isPage(Unit unit) {
    return unit.kind().equals(UnitKind.PAGE);
  }

  /** A page cuts through sections, and the label of boilerplate says only why it is that. */
  private static boolean namesASection(Unit unit) {
    return !unit.label().isEmpty() && !isPage(unit) && !unit.kind().equals(UnitKind.BOILERPLATE);
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
    return units.units();
  }

  /** Headings and paragraphs in text order: the numbered lines of the reading view. */
  public List<Unit> paragraphs() {
    return paragraphs.units();
  }

  /** The words of a passage; empty when it lies on no text. A range beyond the text is cut. */
  public String quote(Location location) {
    return location.textRange().map(this::cut).map(range -> range.in(text)).orElse("");
  }

  /**
   * What stands for a passage in lists: its words, or for what has none a name in brackets, such as
   * {@code [region on page 3, 12 × 8 cm]}.
   */
  public String quoteOrName(Location location) {
    return location.textRange().isPresent() ? quote(location) : "[" + name(location) + "]";
  }

  private static String name(Location location) {
    if (location instanceof PageRectangle it) {
      String size = centimetres(it.width()) + " × " + centimetres(it.height()) + " cm";
      return "region on page " + it.page() + ", " + size;
    }
    if (location instanceof PictureRectangle it) {
      return "region of the picture, " + it.width() + " × " + it.height() + " pixels";
    }
    if (location instanceof TimeSpan it) {
      return time(it.startMillis()) + " to " + time(it.endMillis());
    }
    return "passage without words";
  }

  /** Points are 1/72 inch. */
  private static String centimetres(double points) {
    double centimetres = points / 72 * 2.54;
    long tenths = Math.max(1, Math.round(centimetres * 10));
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }

  private static String time(long millis) {
    long seconds = millis / 1000;
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** The part of the range that lies inside the text. */
  public TextRange cut(TextRange range) {
    int start = Math.min(range.start(), text.length());
    return new TextRange(start, Math.max(start, Math.min(range.end(), text.length())));
  }

  /** Where a passage comes from. */
  public Origin origin(Location location) {
    if (location instanceof PageRectangle rectangle) {
      return new Origin(
          source.name(), 0, "", Integer.toString(rectangle.page()), null, null, citedAs);
    }
    int at = location.textRange().map(TextRange::start).orElse(0);
    return new Origin(
        source.name(),
        location.textRange().isPresent() ? paragraphNumber(at) : 0,
        section(at),
        around(at, pages).map(Unit::label).orElse(null),
        around(at, spoken).map(Unit::speaker).orElse(null),
        around(at, dated).map(Unit::date).orElse(null),
        citedAs);
  }

  private static Optional<Unit> around(int position, UnitIndex candidates) {
    return candidates.innermost(position, unit -> true);
  }

  /** Number of the paragraph or heading at a position, from 1; 0 when the text has none there. */
  public int paragraphNumber(int position) {
    int index = paragraphs.lastStartingAtOrBefore(position);
    return index < 0 || position > paragraph(index).end() ? 0 : index + 1;
  }

  private TextRange paragraph(int index) {
    return paragraphs.units().get(index).range();
  }

  /** The innermost unit around a position that fulfils a condition. */
  public Optional<Unit> innermost(int position, Predicate<Unit> condition) {
    return units.innermost(position, condition);
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
    Sentences sentences = new Sentences(paragraph.in(text), locale());
    int from = inside.start() - paragraph.start();
    int to = Math.max(from, inside.end() - 1 - paragraph.start());
    return stripped(
        new TextRange(
            paragraph.start() + sentences.startAt(from), paragraph.start() + sentences.endAt(to)));
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
    int index = paragraphs.lastStartingAtOrBefore(position);
    if (index >= 0 && paragraph(index).contains(position)) {
      return paragraph(index);
    }
    int start = text.lastIndexOf('\n', position - 1) + 1;
    int end = text.indexOf('\n', position);
    return new TextRange(Math.min(start, position), end < 0 ? text.length() : end);
  }

  private String section(int position) {
    for (int i = labelled.lastStartingAtOrBefore(position); i >= 0; i--) {
      Unit unit = labelled.units().get(i);
      if (unit.kind().equals(UnitKind.HEADING) || unit.range().contains(position)) {
        // A heading reaches down to the next one, other units to their end.
        return unit.label();
      }
    }
    return "";
  }
}

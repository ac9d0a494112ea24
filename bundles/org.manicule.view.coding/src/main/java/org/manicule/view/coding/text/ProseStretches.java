package org.manicule.view.coding.text;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;

/**
 * Sentences or paragraphs: stretches that a document finds around a place, with nothing but blanks
 * between them.
 *
 * @param document the text
 * @param finder gives the stretch around a place, without blanks at its ends
 */
record ProseStretches(SourceDocument document, UnaryOperator<TextRange> finder)
    implements Stretches {

  static ProseStretches sentences(SourceDocument document) {
    return new ProseStretches(document, document::sentenceAround);
  }

  static ProseStretches paragraphs(SourceDocument document) {
    return new ProseStretches(
        document, range -> document.stripped(document.paragraphAround(range)));
  }

  TextRange around(int position) {
    return finder.apply(new TextRange(position, position));
  }

  @Override
  public Optional<TextRange> firstStartingAfter(int position) {
    TextRange here = around(position);
    return !here.isEmpty() && here.start() > position
        ? Optional.of(here)
        : from(Math.max(position, here.end()));
  }

  @Override
  public Optional<TextRange> firstEndingAfter(int position) {
    TextRange here = around(position);
    return !here.isEmpty() && here.end() > position ? Optional.of(here) : from(position);
  }

  @Override
  public Optional<TextRange> lastStartingBefore(int position) {
    TextRange here = around(position);
    if (!here.isEmpty() && here.start() < position) {
      return Optional.of(here);
    }
    int end = document.stripped(new TextRange(0, position)).end();
    return end == 0 ? Optional.empty() : Optional.of(around(end - 1));
  }

  /** The stretch with the first character from a position on that is no blank. */
  private Optional<TextRange> from(int position) {
    int length = document.text().length();
    int start = document.stripped(new TextRange(position, length)).start();
    return start == length
        ? Optional.empty()
        : Optional.of(new TextRange(start, Math.max(start, around(start).end())));
  }
}

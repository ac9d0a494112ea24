package org.manicule.view.coding.find;

import java.util.List;
import java.util.Set;
import org.manicule.api.model.Graphemes;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitKind;

/** How much around a hit is coded. */
public enum Widening {
  /** The hit itself. */
  HIT {
    @Override
    public TextRange of(TextRange hit, SourceDocument document) {
      return document.stripped(hit);
    }
  },
  /** The sentences it touches. */
  SENTENCE {
    @Override
    public TextRange of(TextRange hit, SourceDocument document) {
      TextRange paragraph = document.paragraphAround(hit);
      return paragraph.length() <= LONG
          ? document.sentenceAround(hit)
          : sentenceNear(hit, document);
    }
  },
  /** The paragraphs it touches. */
  PARAGRAPH {
    @Override
    public TextRange of(TextRange hit, SourceDocument document) {
      return document.stripped(document.paragraphAround(hit));
    }
  },
  /** The post, agenda item or turn around it; where there is none, the paragraph. */
  UNIT {
    @Override
    public TextRange of(TextRange hit, SourceDocument document) {
      return document
          .innermost(hit.start(), unit -> !PARTS_OF_PAGES.contains(unit.kind()))
          .map(unit -> document.stripped(document.cut(unit.range())))
          .filter(range -> range.contains(document.stripped(hit)))
          .orElseGet(() -> PARAGRAPH.of(hit, document));
    }
  };

  private static final int LONG = 20_000;
  private static final Set<UnitKind> PARTS_OF_PAGES =
      Set.of(UnitKind.PARAGRAPH, UnitKind.HEADING, UnitKind.PAGE, UnitKind.BOILERPLATE);

  /** The stretch of a document to be coded for a hit, without blanks around it. */
  public abstract TextRange of(TextRange hit, SourceDocument document);

  /** In a text without paragraphs the sentence is looked for near the hit, not in all of it. */
  private static TextRange sentenceNear(TextRange hit, SourceDocument document) {
    String text = document.text();
    int from = Graphemes.startOf(text, Math.max(0, hit.start() - LONG / 4));
    int to = Graphemes.endOf(text, Math.min(text.length(), hit.end() + LONG / 4));
    SourceDocument near =
        new SourceDocument(document.source(), text.substring(from, to), List.of());
    TextRange found = near.sentenceAround(new TextRange(hit.start() - from, hit.end() - from));
    return new TextRange(found.start() + from, found.end() + from);
  }
}

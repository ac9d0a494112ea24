package org.manicule.view.coding.text;

import java.util.Locale;
import org.manicule.api.model.Coding;
import org.manicule.api.model.SourceDocument;

/** How far a key moves the caret, or extends the selection. */
public enum Step {
  /** A word. */
  WORD {
    @Override
    Stretches in(OpenSource source) {
      SourceDocument document = source.document();
      return new WordStretches(document.text(), locale(document));
    }
  },
  /** A sentence. */
  SENTENCE {
    @Override
    Stretches in(OpenSource source) {
      return ProseStretches.sentences(source.document());
    }
  },
  /** A paragraph. */
  PARAGRAPH {
    @Override
    Stretches in(OpenSource source) {
      return ProseStretches.paragraphs(source.document());
    }
  },
  /** A turn, post, agenda item or section. */
  UNIT {
    @Override
    Stretches in(OpenSource source) {
      return new Structure(source.document()).stretches();
    }
  },
  /** A coded passage. */
  CODING {
    @Override
    Stretches in(OpenSource source) {
      return codings(source.codings());
    }
  };

  /** Coded passages as stretches. */
  static Stretches codings(CodingIndex codings) {
    return new RangeStretches(
        codings.all().stream().map(Coding::textRange).map(range -> range.orElseThrow()).toList());
  }

  /** The stretches of this kind in a source. */
  abstract Stretches in(OpenSource source);

  private static Locale locale(SourceDocument document) {
    String language = document.source().language();
    return language == null ? Locale.ENGLISH : Locale.forLanguageTag(language);
  }
}

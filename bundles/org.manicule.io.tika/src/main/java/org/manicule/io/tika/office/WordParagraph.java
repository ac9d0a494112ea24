package org.manicule.io.tika.office;

import org.jspecify.annotations.Nullable;
import org.manicule.io.tika.draft.Characters;

/** A paragraph of a Word document that is being read. */
final class WordParagraph {
  private final StringBuilder words = new StringBuilder();
  private @Nullable String style;
  private @Nullable String list;
  private @Nullable Integer listLevel;
  private @Nullable Integer outline;
  private boolean inText;
  private boolean hidden;
  private @Nullable Boolean bold;
  private boolean anyBold;
  private boolean anyPlain;
  private boolean anyUnsaid;

  void property(String name, String value) {
    switch (name) {
      case "pStyle" -> style = value;
      case "numId" -> list = value;
      case "ilvl" -> listLevel = Word.number(value, 0);
      case "outlineLvl" -> outline = Word.number(value, 9);
      default -> {
        // looks only
      }
    }
  }

  void startRun() {
    hidden = false;
    bold = null;
  }

  void runBold(boolean isBold) {
    bold = isBold;
  }

  void runHidden(boolean isHidden) {
    hidden = isHidden;
  }

  void startText() {
    inText = true;
  }

  void endText() {
    inText = false;
  }

  void text(String text) {
    if (!inText || hidden) {
      return;
    }
    if (!Characters.isBlank(text)) {
      anyBold |= Boolean.TRUE.equals(bold);
      anyPlain |= Boolean.FALSE.equals(bold);
      anyUnsaid |= bold == null;
    }
    words.append(text);
  }

  void sign(char sign) {
    signs(String.valueOf(sign));
  }

  void signs(String signs) {
    if (!hidden) {
      words.append(signs);
    }
  }

  boolean isBlank() {
    return Characters.isBlank(words);
  }

  String words() {
    return Characters.strip(words.toString());
  }

  int headingLevel(WordStyles styles) {
    if (outline != null) {
      return outline < 9 ? outline + 1 : 0;
    }
    return styles.headingLevel(style);
  }

  @Nullable String list(WordStyles styles) {
    return list != null ? list : styles.list(style);
  }

  int listLevel(WordStyles styles) {
    return listLevel != null ? listLevel : styles.listLevel(style);
  }

  boolean isBold(WordStyles styles) {
    return !anyPlain && (anyBold || anyUnsaid) && (!anyUnsaid || styles.isBold(style));
  }
}

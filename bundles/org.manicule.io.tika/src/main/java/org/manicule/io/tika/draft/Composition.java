package org.manicule.io.tika.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.manicule.api.model.TextRange;

/**
 * Puts blocks together to one text and notes where each lies. A blank line stands between blocks, a
 * line break between the items of a list and the rows of a table.
 */
public final class Composition {
  /** More than any real document; what is longer was made to exhaust the memory. */
  public static final int MAX_CHARACTERS = 50_000_000;

  private static final Pattern BLANK_LINES = Pattern.compile("\n[ \t\u00A0]*\n\\s*");
  private static final Pattern BLANKS_BEFORE_BREAK = Pattern.compile("[ \t]+\n");

  private final String fileName;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final BitSet bold = new BitSet();
  private int group;

  public Composition(String fileName) {
    this.fileName = fileName;
  }

  /** Adds a block; one in which nothing shows is left out. */
  public void add(Block block) {
    String clean = Characters.clean(block.text());
    if (clean.indexOf('\n') < 0) {
      addPart(block, Characters.strip(clean));
      return;
    }
    String words = BLANKS_BEFORE_BREAK.matcher(clean).replaceAll("\n");
    for (String part : BLANK_LINES.split(words)) {
      addPart(block, Characters.strip(part));
    }
  }

  private void addPart(Block block, String words) {
    if (words.isEmpty()) {
      return;
    }
    if (text.length() + words.length() > MAX_CHARACTERS) {
      throw BadFile.tooLong(fileName, MAX_CHARACTERS);
    }
    if (text.length() > 0) {
      text.append(block.group() != 0 && block.group() == group ? "\n" : "\n\n");
    }
    TextRange range = new TextRange(text.length(), text.length() + words.length());
    text.append(words);
    group = block.group();
    bold.set(pieces.size(), block.bold() && block.group() == 0);
    String label = block.level() > 0 ? words.replace('\n', ' ') : "";
    pieces.add(new Piece(range, block.level(), label, block.mark()));
  }

  /** How long the text is so far. */
  public int length() {
    return text.length();
  }

  /** Whether no block with words in it was added. */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The text and its pieces. */
  public Reading finish(Facts facts) {
    return new Reading(text.toString(), BoldLines.asHeadings(text, pieces, bold), facts);
  }
}

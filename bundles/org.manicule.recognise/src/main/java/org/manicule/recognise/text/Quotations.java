package org.manicule.recognise.text;

import java.util.ArrayList;
import java.util.List;
import org.manicule.api.model.TextRange;

/**
 * Finds what stands between quotation marks. A quotation that goes on over paragraphs is closed in
 * the last one only; each of them may begin with a mark of its own.
 */
public final class Quotations {
  private static final int MOST_PARAGRAPHS = 15;

  private final Blocks blocks;
  private final List<Quoted> found = new ArrayList<>();
  private int openStart = -1;
  private int openBlock;
  private char closing;

  private Quotations(Blocks blocks) {
    this.blocks = blocks;
  }

  /** All quotations of a text, in their order. */
  public static List<Quoted> in(Blocks blocks) {
    Quotations quotations = new Quotations(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      quotations.read(i);
    }
    quotations.giveUp(blocks.size() - 1);
    return quotations.found;
  }

  private void read(int i) {
    Block block = blocks.get(i);
    if (openStart >= 0 && (block.isHeading() || i - openBlock > MOST_PARAGRAPHS || !goesOn(i))) {
      giveUp(i - 1);
    }
    String words = block.words();
    // A mark at the beginning of a further paragraph opens nothing new.
    int from = openStart >= 0 && isOpening(words.charAt(0), closing) ? 1 : 0;
    for (int k = from; k < words.length(); k++) {
      if (openStart < 0) {
        open(block, i, k);
      } else if (words.charAt(k) == closing && closes(words, k)) {
        TextRange range = new TextRange(openStart, block.start() + k + 1);
        found.add(new Quoted(range, openBlock, i, true));
        openStart = -1;
      }
    }
    if (openStart >= 0 && openBlock == i && openStart > block.start() && closing != '”') {
      openStart = -1; // an apostrophe, or inches: only a whole paragraph goes on
    }
  }

  /** The paragraph after an open one belongs to it, if the quotation is closed some day. */
  private boolean goesOn(int i) {
    for (int j = i; j < Math.min(blocks.size(), openBlock + MOST_PARAGRAPHS); j++) {
      String words = blocks.get(j).words();
      if (blocks.get(j).isHeading()) {
        return false;
      }
      int close = words.indexOf(closing, isOpening(words.charAt(0), closing) ? 1 : 0);
      int open = closing == '”' ? words.indexOf('“', 1) : -1;
      if (close >= 0) {
        return open < 0 || close < open;
      }
      if (open >= 0) {
        return false;
      }
    }
    return false;
  }

  private void open(Block block, int i, int k) {
    char c = block.words().charAt(k);
    boolean atWord = k == 0 || " (–—[".indexOf(block.words().charAt(k - 1)) >= 0;
    boolean before = k + 1 < block.words().length() && block.words().charAt(k + 1) != ' ';
    if (c == '“' || ((c == '"' || c == '‘') && atWord && before)) {
      openStart = block.start() + k;
      openBlock = i;
      closing = c == '“' ? '”' : c == '‘' ? '’' : '"';
    }
  }

  private static boolean isOpening(char c, char closing) {
    return closing == '”' ? c == '“' : closing == '’' ? c == '‘' : c == '"';
  }

  /** A mark between two letters is an apostrophe. */
  private static boolean closes(String words, int k) {
    boolean letterAfter = k + 1 < words.length() && Character.isLetterOrDigit(words.charAt(k + 1));
    return words.charAt(k) == '”' || !letterAfter;
  }

  private void giveUp(int last) {
    if (openStart >= 0 && last >= openBlock && closing != '’') {
      int end = blocks.get(openBlock).end();
      found.add(new Quoted(new TextRange(openStart, end), openBlock, openBlock, false));
    }
    openStart = -1;
  }
}

package org.manicule.view.coding.codebook.swt;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.manicule.view.coding.desk.Words;

/**
 * Shares the width of the tree among its columns: the name gets what the numbers leave. Where names
 * would be cut short, the number of sources is only in the tip.
 */
final class CodeColumns {
  private static final int COUNT_WIDTH = 64;
  private static final int DIGIT_WIDTH = 36;
  private static final int NAME_LEAST = 120;
  private static final int WIDE = 300;

  private final Tree tree;
  private final TreeColumn name;
  private final TreeColumn codings;
  private final TreeColumn sources;
  private final TreeColumn digit;
  private boolean digits;
  private int shared = -1;

  CodeColumns(Tree tree, Words words) {
    this.tree = tree;
    name = column(SWT.LEFT, words.say("column.name"));
    codings = column(SWT.RIGHT, words.say("column.codings"));
    sources = column(SWT.RIGHT, words.say("column.sources"));
    digit = column(SWT.RIGHT, words.say("column.digit"));
    digit.setToolTipText(words.say("column.digit.tip"));
    tree.setHeaderVisible(true);
    // A bar that lies over the rows would hide the last numbers.
    tree.setScrollbarsMode(SWT.NONE);
    tree.addListener(SWT.Resize, event -> share());
  }

  private TreeColumn column(int style, String title) {
    TreeColumn column = new TreeColumn(tree, style);
    column.setText(title);
    return column;
  }

  /** Shows the digits of favourites when there are any, and what the numbers count. */
  void show(boolean anyDigits, String counted) {
    codings.setToolTipText(counted);
    sources.setToolTipText(counted);
    if (digits != anyDigits) {
      digits = anyDigits;
      shared = -1;
    }
    share();
  }

  private void share() {
    // Room for the bar is left also while there is none, so that nothing moves when it comes.
    int border = 2 * tree.getBorderWidth();
    int width = tree.getSize().x - border - tree.getVerticalBar().getSize().x;
    if (width != shared) {
      shared = width;
      codings.setWidth(COUNT_WIDTH);
      sources.setWidth(width < WIDE ? 0 : COUNT_WIDTH);
      digit.setWidth(digits ? DIGIT_WIDTH : 0);
      int rest = width - COUNT_WIDTH - sources.getWidth() - digit.getWidth();
      name.setWidth(Math.max(NAME_LEAST, rest));
    }
  }
}

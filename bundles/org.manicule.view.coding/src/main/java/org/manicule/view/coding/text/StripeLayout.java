package org.manicule.view.coding.text;

import java.util.ArrayList;
import java.util.List;
import org.manicule.api.model.Coding;

/**
 * Places the stripes of the visible lines and their labels: bars in their lanes, labels to the
 * right of the bars beside them, below each other where several begin together. A label that would
 * end up away from its bar is left out and counted. Half of the width is kept for labels: where
 * more bars overlap than fit into the other half, the last ones share a lane. Where there is no
 * room for a word, there are no labels and all of the width is for bars.
 */
public final class StripeLayout {
  private static final int WIDE = 9;
  private static final int NARROW = 4;
  private static final int GAP = 6;

  /** Labels in less than that would be single letters. */
  private static final int LABELS_FROM = 90;

  private final int width;
  private final int labelHeight;
  private final List<Bar> bars;
  private final int pitch;
  private final List<Label> labels = new ArrayList<>();
  private int free = Integer.MIN_VALUE;

  /**
   * A stripe, in pixels of the visible part.
   *
   * @param coding what it stands for
   * @param lane its lane, 0 next to the text
   * @param top its upper end, possibly above what is visible
   * @param bottom its lower end, possibly below what is visible
   */
  public record Bar(Coding coding, int lane, int top, int bottom) {}

  /**
   * The words beside a bar.
   *
   * @param coding the coding named, the first one when {@code more} is not 0
   * @param x left edge
   * @param y upper edge
   * @param more 0, or how many codings it stands for that have no label of their own
   */
  public record Label(Coding coding, int x, int y, int more) {}

  /**
   * Places bars and labels.
   *
   * @param bars the visible stripes in text order
   * @param width pixels there are
   * @param labelHeight pixels a label needs
   */
  public StripeLayout(List<Bar> bars, int width, int labelHeight) {
    this.bars = List.copyOf(bars);
    this.width = width;
    this.labelHeight = labelHeight;
    this.pitch = pitch();
    if (width >= LABELS_FROM) {
      this.bars.forEach(this::placeLabel);
    }
  }

  /** The stripes. */
  public List<Bar> bars() {
    return bars;
  }

  /** The labels, from top to bottom. */
  public List<Label> labels() {
    return labels;
  }

  /** Left edge of a lane. */
  public int x(int lane) {
    return Math.min(lane, lanesThatFit() - 1) * pitch;
  }

  private int lanesThatFit() {
    return Math.max(1, widthOfBars() / pitch);
  }

  /** Width of a bar. */
  public int barWidth() {
    return Math.max(2, pitch - 4);
  }

  /** With many lanes they close up. */
  private int pitch() {
    int lanes = bars.stream().mapToInt(Bar::lane).max().orElse(0) + 1;
    return Math.max(NARROW, Math.min(WIDE, widthOfBars() / lanes));
  }

  private int widthOfBars() {
    return width >= LABELS_FROM ? width / 2 : width;
  }

  private void placeLabel(Bar bar) {
    int wanted = Math.max(0, bar.top());
    int y = Math.max(wanted, free);
    boolean besideBar = y < bar.bottom() || y - wanted < labelHeight;
    if (besideBar) {
      add(bar, y, 0);
    } else if (!labels.isEmpty() && labels.get(labels.size() - 1).more() > 0) {
      Label last = labels.remove(labels.size() - 1);
      labels.add(new Label(last.coding(), last.x(), last.y(), last.more() + 1));
    } else {
      add(bar, y, 1);
    }
  }

  private void add(Bar bar, int y, int more) {
    labels.add(new Label(bar.coding(), labelX(y), y, more));
    free = y + labelHeight;
  }

  private int labelX(int y) {
    int lane =
        bars.stream()
            .filter(bar -> bar.top() < y + labelHeight && bar.bottom() > y)
            .mapToInt(Bar::lane)
            .max()
            .orElse(0);
    return x(lane) + pitch + GAP;
  }
}

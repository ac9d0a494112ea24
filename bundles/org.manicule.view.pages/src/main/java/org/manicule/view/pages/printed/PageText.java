package org.manicule.view.pages.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.manicule.api.model.TextRange;
import org.manicule.view.pages.paper.Box;
import org.manicule.view.pages.paper.Glyph;

/**
 * The printed letters of a page with their positions in the stored text. Letters that importing
 * left out, such as running heads, have none. Immutable.
 */
public final class PageText {
  /** A page without letters. */
  public static final PageText EMPTY = new PageText(List.of(), new int[0], new int[0]);

  private static final double NEAR = 24;
  private static final int FIELDS = 4;

  private final float[] boxes;
  private final int[] starts;
  private final int[] ends;
  private final Optional<TextRange> range;

  /**
   * Of glyphs with their positions.
   *
   * @param starts where each begins in the stored text, or -1
   * @param ends where each ends in the stored text, exclusive
   */
  PageText(List<Glyph> glyphs, int[] starts, int[] ends) {
    this.boxes = new float[glyphs.size() * FIELDS];
    for (int i = 0; i < glyphs.size(); i++) {
      Box box = glyphs.get(i).box();
      boxes[i * FIELDS] = (float) box.x();
      boxes[i * FIELDS + 1] = (float) box.y();
      boxes[i * FIELDS + 2] = (float) box.width();
      boxes[i * FIELDS + 3] = (float) box.height();
    }
    this.starts = starts;
    this.ends = ends;
    this.range = around(starts, ends);
  }

  /** How many glyphs there are. */
  public int size() {
    return starts.length;
  }

  /** How many of them stand in the stored text. */
  public int stored() {
    int stored = 0;
    for (int start : starts) {
      stored += start >= 0 ? 1 : 0;
    }
    return stored;
  }

  /** Whether a letter stands there that is not in the stored text. */
  public boolean isLeftOut(double x, double y) {
    for (int i = 0; i < starts.length; i++) {
      if (box(i).contains(x, y)) {
        return starts[i] < 0;
      }
    }
    return false;
  }

  /**
   * The position in the stored text that is nearest to a place, before or behind the letter there;
   * empty when no letter of the text is near.
   *
   * @param far whether letters far away count too, as they do while words are being selected
   */
  public OptionalInt position(double x, double y, boolean far) {
    int nearest = -1;
    double least = far ? Double.MAX_VALUE : NEAR * NEAR;
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] >= 0) {
        Box box = box(i);
        // The same line first: a line's end is nearer than the line above it.
        double dy = Math.max(Math.max(box.y() - y, 0), y - box.bottom());
        double distance = box.distance(x, y) + dy * dy * (far ? 400 : 15);
        if (distance < least) {
          least = distance;
          nearest = i;
        }
      }
    }
    if (nearest < 0) {
      return OptionalInt.empty();
    }
    boolean behind = x > box(nearest).x() + box(nearest).width() / 2;
    return OptionalInt.of(behind ? ends[nearest] : starts[nearest]);
  }

  /** The position of the letter in the line below or above a place that is nearest to it. */
  public OptionalInt beside(Box from, boolean below) {
    double line = Double.MAX_VALUE;
    for (int i = 0; i < starts.length; i++) {
      double away = starts[i] < 0 ? -1 : away(from, box(i), below);
      line = away > 0 ? Math.min(line, away) : line;
    }
    int nearest = -1;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < starts.length; i++) {
      Box box = box(i);
      double away = starts[i] < 0 ? -1 : away(from, box, below);
      double aside = Math.abs(box.x() - from.x());
      if (away > 0 && away <= line + box.height() / 3 && aside < least) {
        least = aside;
        nearest = i;
      }
    }
    return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(starts[nearest]);
  }

  /** How far the middle of a box lies below or above a place; not positive when it does not. */
  private static double away(Box from, Box box, boolean below) {
    double middle = box.y() + box.height() / 2;
    return below ? middle - from.bottom() : from.y() - middle;
  }

  /** Where words of the stored text stand on the page: a box for each line or part of a line. */
  public List<Box> boxes(TextRange range) {
    List<Box> found = new ArrayList<>();
    Box line = null;
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] >= 0 && starts[i] < range.end() && ends[i] > range.start()) {
        Box box = box(i);
        if (line != null && continues(line, box)) {
          line = line.around(box);
        } else {
          if (line != null) {
            found.add(line);
          }
          line = box;
        }
      }
    }
    if (line != null) {
      found.add(line);
    }
    return found;
  }

  private static boolean continues(Box line, Box box) {
    double gap = Math.max(box.x() - line.right(), line.x() - box.right());
    return line.isOnLineOf(box) && gap < 1.5 * box.height();
  }

  /** Where the letter behind a position stands, else the one before it. */
  public Optional<Box> at(int position) {
    int before = -1;
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] >= 0 && starts[i] <= position && position < ends[i]) {
        return Optional.of(box(i));
      }
      before = ends[i] == position && starts[i] >= 0 ? i : before;
    }
    return before < 0
        ? Optional.empty()
        : Optional.of(new Box(box(before).right(), box(before).y(), 0, box(before).height()));
  }

  /** The stretch of stored text from the first to the last position on the page. */
  public Optional<TextRange> range() {
    return range;
  }

  private static Optional<TextRange> around(int[] starts, int[] ends) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] >= 0) {
        first = Math.min(first, starts[i]);
        last = Math.max(last, ends[i]);
      }
    }
    return last < 0 ? Optional.empty() : Optional.of(new TextRange(first, last));
  }

  private Box box(int i) {
    int at = i * FIELDS;
    return new Box(boxes[at], boxes[at + 1], boxes[at + 2], boxes[at + 3]);
  }
}

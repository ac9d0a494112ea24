package org.manicule.view.coding.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.TextRange;

/**
 * The codings of one text by place. Finds those that touch a stretch in O(log n + found): an array
 * sorted by start, read as a balanced tree whose nodes know how far the codings below them reach.
 * Immutable.
 */
public final class CodingIndex {
  /** No codings. */
  public static final CodingIndex EMPTY = new CodingIndex(List.of());

  private final List<Coding> codings;
  private final int[] starts;
  private final int[] ends;
  private final int[] reach;

  private CodingIndex(List<Coding> sorted) {
    this.codings = sorted;
    this.starts = new int[sorted.size()];
    this.ends = new int[sorted.size()];
    for (int i = 0; i < starts.length; i++) {
      TextRange range = range(sorted.get(i));
      starts[i] = range.start();
      ends[i] = range.end();
    }
    this.reach = new int[starts.length];
    fillReach(0, starts.length);
  }

  /** Arranges codings; those that lie on no text are left out. */
  public static CodingIndex of(List<Coding> codings) {
    return new CodingIndex(
        codings.stream()
            .filter(coding -> coding.textRange().isPresent())
            .sorted(CodingIndex::inTextOrder)
            .toList());
  }

  private static int inTextOrder(Coding one, Coding other) {
    TextRange range = range(one);
    TextRange otherRange = range(other);
    int order = Integer.compare(range.start(), otherRange.start());
    order = order != 0 ? order : Integer.compare(otherRange.end(), range.end());
    order = order != 0 ? order : one.at().compareTo(other.at());
    return order != 0 ? order : one.id().compareTo(other.id());
  }

  /**
   * The index after some codings went and others came. One that came already stays once: what was
   * read from the project may be ahead of what it tells.
   */
  public CodingIndex changed(Set<Id<Coding>> gone, List<Coding> come) {
    Set<Id<Coding>> replaced = new HashSet<>(gone);
    come.forEach(coding -> replaced.add(coding.id()));
    List<Coding> next = new ArrayList<>(codings.size() + come.size());
    for (Coding coding : codings) {
      if (!replaced.contains(coding.id())) {
        next.add(coding);
      }
    }
    come.stream()
        .filter(coding -> coding.textRange().isPresent())
        .forEach(coding -> insert(coding, next));
    return new CodingIndex(Collections.unmodifiableList(next));
  }

  private static void insert(Coding coding, List<Coding> into) {
    int place = Collections.binarySearch(into, coding, CodingIndex::inTextOrder);
    into.add(place < 0 ? -place - 1 : place, coding);
  }

  /**
   * Tells what differs from another index of the same text. A coding that was changed but stayed
   * where it was has both gone and come.
   */
  public void differences(CodingIndex before, Consumer<Coding> gone, Consumer<Coding> come) {
    int old = 0;
    int now = 0;
    while (old < before.size() || now < size()) {
      Coding one = old < before.size() ? before.codings.get(old) : null;
      Coding other = now < size() ? codings.get(now) : null;
      int order = order(one, other);
      if (one != other && one != null && order <= 0) {
        gone.accept(one);
      }
      if (one != other && other != null && order >= 0) {
        come.accept(other);
      }
      old += order <= 0 ? 1 : 0;
      now += order >= 0 ? 1 : 0;
    }
  }

  private static int order(@Nullable Coding one, @Nullable Coding other) {
    if (one == other) {
      return 0;
    } else if (one == null) {
      return 1;
    }
    return other == null ? -1 : inTextOrder(one, other);
  }

  /** The codings that fulfil a condition; this index itself when all do. */
  public CodingIndex only(Predicate<Coding> condition) {
    List<Coding> found = codings.stream().filter(condition).toList();
    return found.size() == codings.size() ? this : new CodingIndex(found);
  }

  /** All codings by start; of two that start together the longer one comes first. */
  public List<Coding> all() {
    return codings;
  }

  /** How many there are. */
  public int size() {
    return starts.length;
  }

  /** Where the coding at a place in {@link #all()} starts. */
  public int start(int place) {
    return starts[place];
  }

  /** Where the coding at a place in {@link #all()} ends. */
  public int end(int place) {
    return ends[place];
  }

  /** Places in {@link #all()} of the codings that share at least one position with a stretch. */
  public List<Integer> placesTouching(TextRange stretch) {
    List<Integer> found = new ArrayList<>();
    collect(0, starts.length, stretch, found);
    return found;
  }

  /** The codings that share at least one position with a stretch. */
  public List<Coding> touching(TextRange stretch) {
    return placesTouching(stretch).stream().map(codings::get).toList();
  }

  /** The codings a caret stands in: around the position, or else those that end right there. */
  public List<Coding> at(int position) {
    List<Coding> around = touching(new TextRange(position, position + 1));
    return !around.isEmpty() || position == 0
        ? around
        : touching(new TextRange(position - 1, position));
  }

  /** The coding of that identity, when it is here. */
  public Optional<Coding> find(Id<Coding> id) {
    for (Coding coding : codings) {
      if (coding.id().equals(id)) {
        return Optional.of(coding);
      }
    }
    return Optional.empty();
  }

  /** The coding after one, or without one the first that starts at a position or later. */
  public Optional<Coding> next(Optional<Coding> from, int position) {
    int place = from.map(coding -> placeOf(coding) + 1).orElseGet(() -> firstFrom(position));
    return place < codings.size() ? Optional.of(codings.get(place)) : Optional.empty();
  }

  /** The coding before one, or without one the last that starts before a position. */
  public Optional<Coding> previous(Optional<Coding> from, int position) {
    int place = from.map(this::placeOf).orElseGet(() -> firstFrom(position)) - 1;
    return place >= 0 ? Optional.of(codings.get(place)) : Optional.empty();
  }

  private int placeOf(Coding coding) {
    int place = firstFrom(range(coding).start());
    while (place < codings.size() && !codings.get(place).id().equals(coding.id())) {
      place++;
    }
    return place;
  }

  private int firstFrom(int position) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int fillReach(int from, int to) {
    if (from >= to) {
      return -1;
    }
    int middle = (from + to) >>> 1;
    int below = Math.max(fillReach(from, middle), fillReach(middle + 1, to));
    reach[middle] = Math.max(ends[middle], below);
    return reach[middle];
  }

  private void collect(int from, int to, TextRange stretch, List<Integer> found) {
    int middle = (from + to) >>> 1;
    if (from >= to || reach[middle] <= stretch.start()) {
      return;
    }
    collect(from, middle, stretch, found);
    if (starts[middle] < stretch.end()) {
      if (ends[middle] > stretch.start()) {
        found.add(middle);
      }
      collect(middle + 1, to, stretch, found);
    }
  }

  /** Where a coding of the index lies. */
  public static TextRange range(Coding coding) {
    return coding.textRange().orElseThrow();
  }
}

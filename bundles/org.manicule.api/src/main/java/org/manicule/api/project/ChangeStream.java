package org.manicule.api.project;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import org.jspecify.annotations.Nullable;

/**
 * Changes that are too many for memory: a list that is made or read anew whenever it is walked
 * through. Walk through it with a loop, an iterator or a stream; {@link #size()} and {@link
 * #get(int)} walk too. {@link Edit#streamed} makes one.
 */
public abstract class ChangeStream extends AbstractList<Change> {

  private Iterator<Change> walk = Collections.emptyIterator();
  private @Nullable Change got;
  private int gotIndex = -1;

  /** For subclasses. */
  protected ChangeStream() {}

  /** Walks through the changes from the first one; every walk gives the same changes. */
  @Override
  public abstract Iterator<Change> iterator();

  /**
   * About how many changes there are, as far as that is known without walking through them: it
   * tells the researcher how far an edit has come, and nothing else depends on it. Unknown unless
   * overridden.
   */
  public OptionalLong expected() {
    return OptionalLong.empty();
  }

  /**
   * The inverse changes in opposite order. Unless a subclass knows better, this holds all changes
   * in memory.
   */
  public List<Change> inverse() {
    List<Change> inverted = new ArrayList<>();
    forEach(change -> inverted.add(change.inverse()));
    Collections.reverse(inverted);
    return Collections.unmodifiableList(inverted);
  }

  @Override
  public boolean isEmpty() {
    return !iterator().hasNext();
  }

  @Override
  public int size() {
    int size = 0;
    for (Iterator<Change> changes = iterator(); changes.hasNext(); changes.next()) {
      size++;
    }
    return size;
  }

  /** Walks on from the change got last, so that getting one after the other takes one walk. */
  @Override
  public synchronized Change get(int index) {
    if (got == null || index < gotIndex) {
      walk = iterator();
      gotIndex = -1;
    }
    while (gotIndex < index && walk.hasNext()) {
      got = walk.next();
      gotIndex++;
    }
    if (got == null || gotIndex != index) {
      got = null;
      throw new IndexOutOfBoundsException("change " + index + " of " + (gotIndex + 1));
    }
    return got;
  }

  @Override
  public Spliterator<Change> spliterator() {
    return Spliterators.spliteratorUnknownSize(
        iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
  }
}

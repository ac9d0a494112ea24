package org.manicule.api.project;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;

/**
 * Changes that are too many for memory: a list that is made or read anew whenever it is walked
 * through. Walk through it with a loop, an iterator or a stream; {@link #size()} and {@link
 * #get(int)} walk too and are slow. {@link Edit#streamed} makes one.
 */
public abstract class ChangeStream extends AbstractList<Change> {

  /** For subclasses. */
  protected ChangeStream() {}

  /** Walks through the changes from the first one; every walk gives the same changes. */
  @Override
  public abstract Iterator<Change> iterator();

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

  @Override
  public Change get(int index) {
    int at = 0;
    for (Change change : this) {
      if (at == index) {
        return change;
      }
      at++;
    }
    throw new IndexOutOfBoundsException("change " + index + " of " + at);
  }

  @Override
  public Spliterator<Change> spliterator() {
    return Spliterators.spliteratorUnknownSize(
        iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
  }
}

package org.manicule.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.manicule.api.model.Passage;

/** The passages that were looked at, to go back to and forward again. */
public final class PlaceHistory {
  private static final int LONGEST = 100;

  private final List<Passage> places = new ArrayList<>();
  private int here = -1;

  /** Goes on to another place; what lay ahead is forgotten. */
  public void visit(Passage place) {
    if (here >= 0 && places.get(here).equals(place)) {
      return;
    }
    places.subList(here + 1, places.size()).clear();
    places.add(place);
    if (places.size() > LONGEST) {
      places.remove(0);
    }
    here = places.size() - 1;
  }

  /** Whether there is a place to go back to. */
  public boolean canGoBack() {
    return here > 0;
  }

  /** Whether there is a place to go forward to. */
  public boolean canGoForward() {
    return here < places.size() - 1;
  }

  /** Goes back one place, when there is one. */
  public Optional<Passage> back() {
    return canGoBack() ? Optional.of(places.get(--here)) : Optional.empty();
  }

  /** Goes forward one place, when there is one. */
  public Optional<Passage> forward() {
    return canGoForward() ? Optional.of(places.get(++here)) : Optional.empty();
  }

  /** Forgets all places. */
  public void clear() {
    places.clear();
    here = -1;
  }
}

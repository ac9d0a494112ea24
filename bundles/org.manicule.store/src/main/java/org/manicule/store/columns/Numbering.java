package org.manicule.store.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;

/**
 * Numbers identities in the order in which they turn up; a number never changes. For one thread.
 *
 * @param <E> what is numbered
 */
final class Numbering<E extends Entity> {
  private final Map<UUID, Integer> numbers = new HashMap<>();
  private final List<Id<E>> ids = new ArrayList<>();
  private List<Id<E>> frozen = List.of();

  int of(UUID id) {
    Integer known = numbers.get(id);
    if (known != null) {
      return known;
    }
    int number = ids.size();
    numbers.put(id, number);
    ids.add(new Id<>(id));
    return number;
  }

  /** The identities by number, as they are now. */
  List<Id<E>> freeze() {
    if (frozen.size() < ids.size()) {
      frozen = List.copyOf(ids);
    }
    return frozen;
  }
}

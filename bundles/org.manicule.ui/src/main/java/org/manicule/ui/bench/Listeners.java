package org.manicule.ui.bench;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.manicule.api.task.Tasks.Registration;

/**
 * Listeners of one kind. What one of them throws reaches neither the others nor the caller.
 *
 * @param <T> what they are told
 */
final class Listeners<T> {
  private final List<Consumer<T>> all = new CopyOnWriteArrayList<>();
  private final Guard guard;

  Listeners(Guard guard) {
    this.guard = guard;
  }

  Registration add(Consumer<T> listener) {
    // Of its own, so that the same listener may be added twice and removed once.
    Consumer<T> entry = value -> guard.run(listener, () -> listener.accept(value));
    all.add(entry);
    return () -> all.remove(entry);
  }

  void tell(T value) {
    all.forEach(listener -> listener.accept(value));
  }
}

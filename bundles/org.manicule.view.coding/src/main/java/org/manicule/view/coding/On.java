package org.manicule.view.coding;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.manicule.view.coding.desk.CodingDesk;

/** Reaches the presenter of a view, as long as the view is open. */
record On<P>(CodingDesk desk, Class<P> role) {

  /** What a command does and when it can. */
  record Act(BooleanSupplier can, Runnable action) {}

  /** Something to do with the presenter, on a condition. */
  Act act(Predicate<P> can, Consumer<P> action) {
    return new Act(() -> presenter().filter(can).isPresent(), () -> presenter().ifPresent(action));
  }

  private Optional<P> presenter() {
    return desk.find(role);
  }
}

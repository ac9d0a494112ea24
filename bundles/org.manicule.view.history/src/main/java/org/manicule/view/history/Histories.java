package org.manicule.view.history;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Workbench;
import org.osgi.service.component.annotations.Component;

/** Finds the open history of a window, for its commands. Used on the window's thread. */
@Component(service = Histories.class)
public final class Histories {
  private final Map<Workbench, HistoryPresenter> open = new WeakHashMap<>();

  /** Made by the framework. */
  public Histories() {}

  /** A history was opened in a window; closing the registration forgets it. */
  public Registration opened(Workbench workbench, HistoryPresenter presenter) {
    open.put(workbench, presenter);
    return () -> open.remove(workbench, presenter);
  }

  /** The open history of a window. */
  Optional<HistoryPresenter> of(Workbench workbench) {
    return Optional.ofNullable(open.get(workbench));
  }
}

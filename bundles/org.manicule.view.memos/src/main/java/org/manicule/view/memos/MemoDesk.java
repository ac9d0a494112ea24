package org.manicule.view.memos;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.Workbench;
import org.osgi.service.component.annotations.Component;

/** Finds the open memo view of a window, for its commands. Used on the window's thread. */
@Component(service = MemoDesk.class)
public final class MemoDesk {
  private final Map<Workbench, Open> open = new WeakHashMap<>();

  /** Made by the framework. */
  public MemoDesk() {}

  /** What is open in a window. */
  record Open(MemosPresenter memos, LinksPresenter links) {}

  /** A memo view was opened in a window; closing the registration forgets it. */
  public Registration opened(Workbench workbench, MemosPresenter memos, LinksPresenter links) {
    Open view = new Open(memos, links);
    open.put(workbench, view);
    return () -> open.remove(workbench, view);
  }

  /** The open memo view of a window. */
  Optional<Open> of(Workbench workbench) {
    return Optional.ofNullable(open.get(workbench));
  }
}

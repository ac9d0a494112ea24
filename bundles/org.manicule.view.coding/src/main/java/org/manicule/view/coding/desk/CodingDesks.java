package org.manicule.view.coding.desk;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import org.manicule.ui.api.Workbench;
import org.osgi.service.component.annotations.Component;

/** Finds the desk of a window, so that views and commands made apart from each other share it. */
@Component(service = CodingDesks.class)
public final class CodingDesks {
  /** Weak on both sides: a desk knows its window, and lives as long as a view or command has it. */
  private final Map<Workbench, WeakReference<CodingDesk>> desks = new WeakHashMap<>();

  /** The desk of that window, made on first use. */
  public synchronized CodingDesk of(Workbench workbench) {
    WeakReference<CodingDesk> known = desks.get(workbench);
    CodingDesk desk = known == null ? null : known.get();
    if (desk == null) {
      desk = new CodingDesk(workbench);
      desks.put(workbench, new WeakReference<>(desk));
    }
    return desk;
  }
}

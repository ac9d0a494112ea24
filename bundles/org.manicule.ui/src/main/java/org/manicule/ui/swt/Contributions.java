package org.manicule.ui.swt;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.manicule.ui.api.CommandProvider;
import org.manicule.ui.api.swt.ViewProvider;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The views and commands that plugins offer at the moment. Safe to use from any thread: plugins
 * come and go on theirs.
 */
@Component(service = Contributions.class)
public final class Contributions {
  private final List<ViewProvider> views = new CopyOnWriteArrayList<>();
  private final List<CommandProvider> commands = new CopyOnWriteArrayList<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addView(ViewProvider provider) {
    views.add(provider);
    tell();
  }

  void removeView(ViewProvider provider) {
    views.remove(provider);
    tell();
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addCommands(CommandProvider provider) {
    commands.add(provider);
    tell();
  }

  void removeCommands(CommandProvider provider) {
    commands.remove(provider);
    tell();
  }

  List<ViewProvider> views() {
    return List.copyOf(views);
  }

  List<CommandProvider> commands() {
    return List.copyOf(commands);
  }

  /** Tells when a plugin came or went, on the thread where that happened. */
  void onChange(Runnable listener) {
    listeners.add(listener);
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }
}

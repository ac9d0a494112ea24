package org.manicule.ui.swt;

import org.manicule.api.option.Settings;
import org.manicule.api.plugin.Plugins;
import org.manicule.api.task.Tasks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The services that every head needs, gathered for {@link WindowHead}. */
@Component(service = PlatformServices.class)
public final class PlatformServices {
  private final Tasks tasks;
  private final Settings settings;
  private final Plugins plugins;

  /** Takes the services. */
  @Activate
  public PlatformServices(
      @Reference Tasks tasks, @Reference Settings settings, @Reference Plugins plugins) {
    this.tasks = tasks;
    this.settings = settings;
    this.plugins = plugins;
  }

  WindowServices with(DataServices data) {
    return new WindowServices(
        data.projects(),
        data.backups(),
        data.imports(),
        data.exports(),
        data.analyses(),
        tasks,
        settings,
        plugins);
  }
}

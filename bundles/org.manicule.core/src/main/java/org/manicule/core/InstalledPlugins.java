package org.manicule.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.plugin.PluginInfo;
import org.manicule.api.plugin.Plugins;
import org.manicule.api.task.CancelledException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** The plugin guard, and the list of plugins as the framework knows them. Thread-safe. */
@Component(service = Plugins.class)
public final class InstalledPlugins implements Plugins {
  private static final Logger LOG = System.getLogger(InstalledPlugins.class.getName());

  private final @Nullable PluginList list;

  /** The plugins of a running framework. */
  @Activate
  public InstalledPlugins(BundleContext context, @Reference ServiceComponentRuntime components) {
    list = new PluginList(context, new ComponentReport(components));
  }

  /** No framework around, as in plain tests: the guard guards, and the list is empty. */
  public InstalledPlugins() {
    list = null;
  }

  @Override
  public List<PluginInfo> all() {
    List<PluginInfo> all = new ArrayList<>(list == null ? List.of() : list.read());
    all.sort(Comparator.comparing(PluginInfo::name));
    return all;
  }

  @Override
  public <T> T guard(Object contribution, GuardedCall<T> call) throws IOException {
    try {
      return call.call();
    } catch (UserException | IOException | CancelledException expected) {
      throw expected;
    } catch (UncheckedIOException e) {
      // What streams of files and lines throw in place of an IOException.
      throw e.getCause();
    } catch (Throwable bug) {
      throw reported(bug, nameOf(contribution));
    }
  }

  private static UserException reported(Throwable bug, String plugin) {
    if (bug instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    LOG.log(Level.ERROR, "Plugin " + plugin + " failed", bug);
    return new UserException(
        Messages.text("plugin.failed", plugin, bug), Messages.text("plugin.failed.do"), bug);
  }

  private static String nameOf(Object contribution) {
    Bundle bundle = FrameworkUtil.getBundle(contribution.getClass());
    String name = bundle == null ? null : bundle.getSymbolicName();
    return name == null ? contribution.getClass().getName() : name;
  }
}

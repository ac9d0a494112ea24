package org.manicule.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.plugin.PluginInfo;
import org.manicule.api.plugin.PluginInfo.State;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * Reads from the framework which plugins there are. A plugin is a bundle that uses the API without
 * being part of it; everything else is a library.
 */
final class PluginList {
  private static final String OURS = "org.manicule.";

  private final BundleContext context;
  private final ComponentReport components;

  PluginList(BundleContext context, ComponentReport components) {
    this.context = context;
    this.components = components;
  }

  List<PluginInfo> read() {
    Map<String, StartProblem> problems = new HashMap<>();
    StartProblem.reported(context).forEach(problem -> problems.put(problem.location(), problem));
    List<PluginInfo> plugins = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Bundle bundle : context.getBundles()) {
      StartProblem problem = problems.get(bundle.getLocation());
      if (problem != null || isPlugin(bundle)) {
        plugins.add(info(bundle, problem));
        seen.add(bundle.getLocation());
      }
    }
    // What could not even be installed is no bundle, but somebody put it there and misses it.
    problems.values().stream()
        .filter(problem -> !seen.contains(problem.location()))
        .forEach(problem -> plugins.add(problem.info()));
    return plugins;
  }

  private static boolean isPlugin(Bundle bundle) {
    return bundle.getBundleId() != Constants.SYSTEM_BUNDLE_ID
        && header(bundle, Constants.IMPORT_PACKAGE).contains(OURS)
        && !header(bundle, Constants.EXPORT_PACKAGE).contains(OURS);
  }

  private static String header(Bundle bundle, String name) {
    String value = bundle.getHeaders("").get(name);
    return value == null ? "" : value;
  }

  private PluginInfo info(Bundle bundle, @Nullable StartProblem reported) {
    String problem = reported == null ? components.problem(bundle) : reported.problem();
    Version version = bundle.getVersion();
    String name = bundle.getSymbolicName();
    return new PluginInfo(
        name == null ? bundle.getLocation() : name,
        version.toString(),
        problem.isEmpty() ? state(bundle) : State.FAILED,
        components.contributions(bundle),
        problem);
  }

  private static State state(Bundle bundle) {
    return bundle.getState() == Bundle.ACTIVE ? State.ACTIVE : State.READY;
  }
}

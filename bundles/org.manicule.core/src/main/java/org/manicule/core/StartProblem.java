package org.manicule.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.manicule.api.plugin.PluginInfo;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Why the launcher could not install or start a plugin, as it reports it by a service. */
record StartProblem(String name, String version, String location, String problem) {
  private static final String FILTER = "(manicule.role=plugin-problems)";

  static List<StartProblem> reported(BundleContext context) {
    List<StartProblem> all = new ArrayList<>();
    for (ServiceReference<?> reference : references(context)) {
      if (context.getService(reference) instanceof Supplier<?> supplier) {
        for (Object entry : (List<?>) supplier.get()) {
          all.add(of((Map<?, ?>) entry));
        }
      }
    }
    return all;
  }

  private static List<ServiceReference<?>> references(BundleContext context) {
    try {
      // "All", because the launcher sees the types from its own class path.
      ServiceReference<?>[] found =
          context.getAllServiceReferences(Supplier.class.getName(), FILTER);
      return found == null ? List.of() : Arrays.asList(found);
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static StartProblem of(Map<?, ?> entry) {
    return new StartProblem(
        text(entry, "symbolicName"),
        text(entry, "version"),
        text(entry, "location"),
        text(entry, "problem"));
  }

  private static String text(Map<?, ?> entry, String key) {
    Object value = entry.get(key);
    return value == null ? "" : value.toString();
  }

  PluginInfo info() {
    String shown = name.isEmpty() ? location : name;
    return new PluginInfo(shown, version, PluginInfo.State.FAILED, List.of(), problem);
  }
}

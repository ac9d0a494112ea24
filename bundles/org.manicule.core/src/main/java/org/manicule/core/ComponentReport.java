package org.manicule.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** What the components of a bundle contribute and which of them failed; starts none of them. */
final class ComponentReport {
  private static final String CAUSE = "Caused by: ";

  private final ServiceComponentRuntime runtime;

  ComponentReport(ServiceComponentRuntime runtime) {
    this.runtime = runtime;
  }

  /** Such as {@code importer: tika}, sorted. */
  List<String> contributions(Bundle bundle) {
    Set<String> all = new TreeSet<>();
    for (ComponentDescriptor component : described(bundle)) {
      all.addAll(
          Contribution.words(
              component.services(), component.properties(), component.implementation()));
    }
    ServiceReference<?>[] registered = bundle.getRegisteredServices();
    for (ServiceReference<?> service :
        registered == null ? new ServiceReference<?>[0] : registered) {
      // The services of components are described above, with the name of their class.
      if (service.getProperty("component.name") == null) {
        all.addAll(Contribution.words(service, bundle.getSymbolicName()));
      }
    }
    return List.copyOf(all);
  }

  private List<ComponentDescriptor> described(Bundle bundle) {
    Collection<ComponentDescriptionDTO> known = components(bundle);
    return known.isEmpty()
        ? ComponentDescriptor.inJar(bundle)
        : known.stream().map(ComponentDescriptor::of).toList();
  }

  /** Why components of the bundle failed; empty when none did. */
  String problem(Bundle bundle) {
    List<String> problems = new ArrayList<>();
    for (ComponentDescriptionDTO component : components(bundle)) {
      for (ComponentConfigurationDTO state : runtime.getComponentConfigurationDTOs(component)) {
        if (state.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
          problems.add(Messages.text("plugin.component", component.name, reason(state.failure)));
        }
      }
    }
    return String.join(" ", problems);
  }

  private Collection<ComponentDescriptionDTO> components(Bundle bundle) {
    // Asked for all bundles, the runtime answers for all there are.
    return bundle.getState() == Bundle.INSTALLED
        ? List.of()
        : runtime.getComponentDescriptionDTOs(bundle);
  }

  /** The innermost cause in a stack trace; the outer ones only say that a component failed. */
  static String reason(@Nullable String stackTrace) {
    String reason = "";
    for (String line : stackTrace == null ? List.<String>of() : stackTrace.lines().toList()) {
      if (reason.isEmpty()) {
        reason = line;
      } else if (line.startsWith(CAUSE)) {
        reason = line.substring(CAUSE.length());
      }
    }
    return reason;
  }
}

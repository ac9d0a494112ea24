package org.manicule.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** What the components of a bundle contribute and which of them failed; starts none of them. */
final class ComponentReport {
  private final ServiceComponentRuntime runtime;

  ComponentReport(ServiceComponentRuntime runtime) {
    this.runtime = runtime;
  }

  /** Such as {@code importer: tika}, sorted. */
  List<String> contributions(Bundle bundle) {
    Set<String> all = new TreeSet<>();
    for (ComponentDescriptionDTO component : components(bundle)) {
      List<String> services = Arrays.asList(component.serviceInterfaces);
      all.addAll(Contribution.words(services, component.properties, component.implementationClass));
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

  /** Why components of the bundle failed; empty when none did. */
  String problem(Bundle bundle) {
    List<String> problems = new ArrayList<>();
    for (ComponentDescriptionDTO component : components(bundle)) {
      for (ComponentConfigurationDTO state : runtime.getComponentConfigurationDTOs(component)) {
        if (state.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
          problems.add(Messages.text("plugin.component", component.name, firstLine(state.failure)));
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

  private static String firstLine(String failure) {
    return failure == null ? "" : failure.lines().findFirst().orElse("");
  }
}

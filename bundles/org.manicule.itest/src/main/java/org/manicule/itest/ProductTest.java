package org.manicule.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** All bundles of the product together, as the launcher would start them. */
class ProductTest {

  private static final int SATISFIED_OR_ACTIVE =
      ComponentConfigurationDTO.SATISFIED | ComponentConfigurationDTO.ACTIVE;

  private final Container container = new Container();

  @BeforeEach
  void likeTheLauncher() {
    container.offerArguments("--help");
  }

  @AfterEach
  void close() {
    container.close();
  }

  @Test
  void everyBundleRuns() {
    assertThat(container.bundles())
        .hasSizeGreaterThan(20)
        .filteredOn(bundle -> !isRunning(bundle))
        .isEmpty();
  }

  @Test
  void everyComponentHasWhatItNeeds() {
    ServiceComponentRuntime components = container.service(ServiceComponentRuntime.class);

    assertThat(components.getComponentDescriptionDTOs())
        .isNotEmpty()
        .flatMap(description -> unsatisfied(components, description))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cli", "window"})
  void bothHeadsAreThere(String head) {
    String filter = "(&(main.thread=true)(manicule.head=" + head + "))";

    assertThat(container.count(Callable.class, filter)).isEqualTo(1);
  }

  /** A library that starts when its first class is loaded waits in the state STARTING. */
  private static boolean isRunning(Bundle bundle) {
    boolean fragment = bundle.getHeaders("").get("Fragment-Host") != null;
    boolean lazy = bundle.getHeaders("").get("Bundle-ActivationPolicy") != null;
    return switch (bundle.getState()) {
      case Bundle.ACTIVE -> true;
      case Bundle.RESOLVED -> fragment;
      case Bundle.STARTING -> lazy;
      default -> false;
    };
  }

  private static List<String> unsatisfied(
      ServiceComponentRuntime components, ComponentDescriptionDTO description) {
    return components.getComponentConfigurationDTOs(description).stream()
        .filter(configuration -> (configuration.state & SATISFIED_OR_ACTIVE) == 0)
        .map(configuration -> description.name + reasons(configuration))
        .toList();
  }

  private static String reasons(ComponentConfigurationDTO configuration) {
    return Arrays.stream(configuration.unsatisfiedReferences)
        .map(reference -> " lacks " + reference.name + " " + reference.target)
        .reduce(configuration.failure == null ? "" : " " + configuration.failure, String::concat);
  }
}

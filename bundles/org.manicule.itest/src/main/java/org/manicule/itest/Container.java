package org.manicule.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** The framework as seen by a test: its bundles and services. */
final class Container implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 5_000;

  private final BundleContext context = FrameworkUtil.getBundle(Container.class).getBundleContext();
  private final List<ServiceRegistration<?>> offered = new ArrayList<>();

  /** What the launcher offers to the heads. */
  void offerArguments(String... arguments) {
    Supplier<List<String>> supplier = () -> List.of(arguments);
    Map<String, String> role = Map.of("manicule.role", "arguments");
    offered.add(
        context.registerService(Supplier.class, supplier, FrameworkUtil.asDictionary(role)));
  }

  List<Bundle> bundles() {
    return List.of(context.getBundles());
  }

  Bundle bundle(String symbolicName) {
    return bundles().stream()
        .filter(bundle -> bundle.getSymbolicName().equals(symbolicName))
        .findAny()
        .orElseThrow(() -> new AssertionError("no bundle " + symbolicName));
  }

  /** The service, which must be there soon. */
  <S> S service(Class<S> type) {
    eventually("a service " + type.getName(), () -> context.getServiceReference(type) != null);
    return context.getService(context.getServiceReference(type));
  }

  int count(Class<?> type, String filter) {
    return references(type, filter).size();
  }

  /** How many services of a type come from one bundle. */
  long offeredBy(String symbolicName, Class<?> type) {
    return references(type, null).stream()
        .filter(reference -> reference.getBundle().getSymbolicName().equals(symbolicName))
        .count();
  }

  /** Runs something while a bundle is stopped. */
  void without(String symbolicName, Runnable test) throws BundleException {
    Bundle bundle = bundle(symbolicName);
    bundle.stop();
    try {
      test.run();
    } finally {
      bundle.start();
    }
  }

  void eventually(String what, BooleanSupplier condition) {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
      pause();
    }
    assertThat(condition.getAsBoolean()).as(what).isTrue();
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private List<ServiceReference<?>> references(Class<?> type, @Nullable String filter) {
    try {
      ServiceReference<?>[] found = context.getAllServiceReferences(type.getName(), filter);
      return found == null ? List.of() : List.of(found);
    } catch (InvalidSyntaxException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    offered.forEach(ServiceRegistration::unregister);
  }
}

package org.manicule.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * What plugins offer of one kind just now, best ranked first. A plugin's object is fetched when the
 * list is asked for and not before, because fetching it starts the plugin. Thread-safe.
 */
final class Offered<T> {
  private final Set<ServiceReference<T>> references =
      new ConcurrentSkipListSet<>(Collections.reverseOrder());
  private final @Nullable BundleContext context;
  private final List<T> always;

  private Offered(@Nullable BundleContext context, List<T> always) {
    this.context = context;
    this.always = List.copyOf(always);
  }

  /** Offers that come and go as services. */
  static <T> Offered<T> in(BundleContext context) {
    return new Offered<>(context, List.of());
  }

  /** Offers that are always the same. */
  static <T> Offered<T> of(List<T> always) {
    return new Offered<>(null, always);
  }

  void add(ServiceReference<T> reference) {
    references.add(reference);
  }

  void remove(ServiceReference<T> reference) {
    references.remove(reference);
  }

  List<T> all() {
    List<T> all = new ArrayList<>(always);
    for (ServiceReference<T> reference : references) {
      // Never given back: a plugin that was started stays started until its bundle stops.
      T offer = context == null ? null : context.getService(reference);
      // Null when the bundle has just stopped or its object could not be made.
      if (offer != null) {
        all.add(offer);
      }
    }
    return all;
  }
}

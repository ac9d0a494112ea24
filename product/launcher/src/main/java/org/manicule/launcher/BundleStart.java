package org.manicule.launcher;

import java.util.Comparator;
import java.util.Dictionary;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Starts the bundles that have something to do for a head. Libraries are left alone: the framework
 * brings them in when a bundle needs them, and the command line never needs the widgets.
 */
final class BundleStart {

  /** A bundle that only one of the heads has a use for says which one in its manifest. */
  static final String HEAD_HEADER = "Manicule-Head";

  private static final Logger LOG = Logger.getLogger(BundleStart.class.getName());
  private static final List<String> FIRST =
      List.of(
          "org.apache.felix.log",
          "org.apache.felix.configadmin",
          "org.apache.felix.scr",
          "org.manicule.log");
  private static final List<String> WORK =
      List.of("Service-Component", Constants.BUNDLE_ACTIVATOR, "Test-Cases");

  private final Framework framework;
  private final Head head;
  private final Problems problems;

  BundleStart(Framework framework, Head head, Problems problems) {
    this.framework = framework;
    this.head = head;
    this.problems = problems;
  }

  /** Starts what is to be started. A bundle that fails is a problem, not the end. */
  void start(List<Bundle> bundles) {
    framework.getBundleContext().addFrameworkListener(this::listen);
    List<Bundle> wanted =
        bundles.stream().filter(this::isWanted).sorted(Comparator.comparing(this::rank)).toList();
    // All at once is faster than one by one; what cannot be resolved shows when it is started.
    framework.adapt(FrameworkWiring.class).resolveBundles(wanted);
    wanted.forEach(this::start);
  }

  private void start(Bundle bundle) {
    try {
      bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
    } catch (BundleException e) {
      problems.add(bundle, e);
    }
  }

  private boolean isWanted(Bundle bundle) {
    Dictionary<String, String> headers = bundle.getHeaders("");
    String onlyFor = headers.get(HEAD_HEADER);
    boolean otherHead = onlyFor != null && !onlyFor.equals(head.id());
    if (otherHead || headers.get(Constants.FRAGMENT_HOST) != null) {
      return false;
    }
    boolean lazy = headers.get(Constants.BUNDLE_ACTIVATIONPOLICY) != null;
    boolean work = WORK.stream().anyMatch(name -> headers.get(name) != null);
    return work && !(lazy && head != Head.WINDOW);
  }

  private int rank(Bundle bundle) {
    int rank = FIRST.indexOf(bundle.getSymbolicName());
    return rank < 0 ? FIRST.size() : rank;
  }

  private void listen(FrameworkEvent event) {
    if (event.getType() == FrameworkEvent.ERROR) {
      LOG.log(Level.WARNING, "in " + event.getBundle(), event.getThrowable());
    }
  }
}

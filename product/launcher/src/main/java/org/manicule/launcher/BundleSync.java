package org.manicule.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/**
 * Brings the framework's memory of bundles in line with the jars that are there now: a new jar is
 * installed, a replaced one updated, and the bundle of a vanished one uninstalled.
 */
final class BundleSync {

  private final BundleContext context;
  private final Fingerprints fingerprints;
  private final Problems problems;

  BundleSync(BundleContext context, Fingerprints fingerprints, Problems problems) {
    this.context = context;
    this.fingerprints = fingerprints;
    this.problems = problems;
  }

  /** The installed bundles, in the order of the jars. A jar that is no bundle is a problem. */
  List<Bundle> sync(List<Path> jars) throws IOException {
    Map<String, Path> wanted = new LinkedHashMap<>();
    jars.forEach(jar -> wanted.put("reference:" + jar.toUri(), jar));
    boolean changed = uninstallVanished(wanted);
    List<Bundle> bundles = new ArrayList<>();
    for (Map.Entry<String, Path> jar : wanted.entrySet()) {
      changed |= fingerprints.changed(jar.getKey(), jar.getValue());
      installOrUpdate(jar.getKey(), jar.getValue(), bundles);
    }
    if (changed) {
      fingerprints.write();
    }
    return bundles;
  }

  private boolean uninstallVanished(Map<String, Path> wanted) {
    boolean any = false;
    for (Bundle bundle : context.getBundles()) {
      String location = bundle.getLocation();
      if (bundle.getBundleId() == 0 || wanted.containsKey(location)) {
        continue;
      }
      any = true;
      fingerprints.forget(location);
      try {
        bundle.uninstall();
      } catch (BundleException e) {
        problems.add(bundle, e);
      }
    }
    return any;
  }

  private void installOrUpdate(String location, Path jar, List<Bundle> bundles) throws IOException {
    try {
      Bundle bundle = context.getBundle(location);
      if (bundle == null) {
        bundle = context.installBundle(location);
      } else if (fingerprints.changed(location, jar)) {
        bundle.update();
      }
      if (bundle.getSymbolicName() == null) {
        bundle.uninstall();
        throw new BundleException(
            "it is no plugin: its manifest has no " + Constants.BUNDLE_SYMBOLICNAME);
      }
      fingerprints.remember(location, jar);
      bundles.add(bundle);
    } catch (BundleException e) {
      fingerprints.forget(location);
      problems.add(jar.toString(), e);
    }
  }
}

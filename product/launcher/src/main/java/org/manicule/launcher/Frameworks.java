package org.manicule.launcher;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.slf4j.Logger;

/** Makes the framework, with the settings that the product needs. */
final class Frameworks {

  private Frameworks() {}

  /** An initialised framework that remembers its bundles from the last start, if it can. */
  static Framework init(CacheFolder cache) throws BundleException, IOException {
    try {
      return init(Map.of(), cache);
    } catch (BundleException | RuntimeException e) {
      // A cache that a crash left half written must not keep the program from starting.
      cache.clear();
      return init(Map.of(Constants.FRAMEWORK_STORAGE_CLEAN, "onFirstInit"), cache);
    }
  }

  private static Framework init(Map<String, String> more, CacheFolder cache)
      throws BundleException {
    Map<String, String> settings = new HashMap<>(more);
    settings.put(Constants.FRAMEWORK_STORAGE, cache.folder().toString());
    settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, sharedPackages());
    // CacheFolder holds the lock.
    settings.put("felix.cache.locking", "false");
    // The framework's own words go to the log through its log service, never to the terminal.
    settings.put("felix.log.level", "0");
    Framework framework = new FrameworkFactory().newFramework(settings);
    framework.init();
    return framework;
  }

  /** Logging lives on the launcher's class path, because its parts find each other there. */
  private static String sharedPackages() {
    String version = Logger.class.getPackage().getImplementationVersion();
    String suffix = ";version=\"" + Objects.requireNonNullElse(version, "2.0.0") + "\"";
    return String.join(
        ",",
        "org.slf4j" + suffix,
        "org.slf4j.event" + suffix,
        "org.slf4j.helpers" + suffix,
        "org.slf4j.spi" + suffix);
  }
}

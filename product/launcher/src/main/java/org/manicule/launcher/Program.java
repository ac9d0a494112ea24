package org.manicule.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;
import org.osgi.util.tracker.ServiceTracker;

/** One run of the program, from an empty framework to the exit code of the head. */
final class Program {

  private static final long HEAD_TIMEOUT_MILLIS = 10_000;
  private static final long STOP_TIMEOUT_MILLIS = 10_000;

  private final Places places;
  private final Invocation invocation;
  private final Problems problems = new Problems();

  Program(Places places, Invocation invocation) {
    this.places = places;
    this.invocation = invocation;
  }

  /** Returns the exit code. */
  int run() throws Exception {
    try (CacheFolder cache = CacheFolder.open(places.cache(), places.home())) {
      Framework framework = Frameworks.init(cache);
      // Ctrl-C and logging out end the program, too, and projects are to be closed properly.
      Thread hook = new Thread(() -> stop(framework), "stop");
      Runtime.getRuntime().addShutdownHook(hook);
      try {
        return run(framework, cache);
      } finally {
        stop(framework);
      }
    }
  }

  private int run(Framework framework, CacheFolder cache) throws Exception {
    BundleContext context = framework.getBundleContext();
    registerServices(context);
    Fingerprints fingerprints = Fingerprints.read(cache.folder().resolve("jars.properties"));
    BundleSync sync = new BundleSync(context, fingerprints, problems);
    List<Bundle> bundles = sync.sync(jars());
    framework.start();
    new BundleStart(framework, invocation.head(), problems).start(bundles);
    if (invocation.head() == Head.CLI) {
      problems.all().forEach(problem -> System.err.println("manicule: " + problem));
    }
    return head(context).call();
  }

  private List<Path> jars() throws IOException {
    List<Path> jars = new ArrayList<>(Folders.jars(places.bundles()));
    for (Path folder : places.plugins()) {
      jars.addAll(Folders.jars(folder));
    }
    return jars;
  }

  /** What the heads ask the launcher for, in types that every bundle can see. */
  private void registerServices(BundleContext context) {
    List<String> arguments = List.copyOf(invocation.arguments());
    Supplier<List<String>> argumentsService = () -> arguments;
    Supplier<List<Map<String, String>>> problemsService = problems::asMaps;
    context.registerService(Supplier.class, argumentsService, role("arguments"));
    context.registerService(Supplier.class, problemsService, role("plugin-problems"));
  }

  private static Dictionary<String, ?> role(String role) {
    return FrameworkUtil.asDictionary(Map.of("manicule.role", role));
  }

  private Callable<Integer> head(BundleContext context) throws Exception {
    String id = invocation.head().id();
    String filter = "(&(objectClass=java.util.concurrent.Callable)(manicule.head=%s))";
    ServiceTracker<Callable<Integer>, Callable<Integer>> tracker =
        new ServiceTracker<>(context, FrameworkUtil.createFilter(filter.formatted(id)), null);
    tracker.open();
    Callable<Integer> head = tracker.waitForService(HEAD_TIMEOUT_MILLIS);
    if (head == null) {
      throw new LaunchException(
          "the %s did not start. Unpack the program anew; if that does not help, report what is in %s"
              .formatted(id.equals("cli") ? "command line" : id, places.log()));
    }
    return head;
  }

  private static void stop(Framework framework) {
    try {
      framework.stop();
      framework.waitForStop(STOP_TIMEOUT_MILLIS);
    } catch (BundleException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

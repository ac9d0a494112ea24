package org.manicule.uitest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** The sample project, made by its script with the command line of the program under test. */
final class Sample {

  private Sample() {}

  /** Makes it in a folder. */
  static Path make(Path folder) throws Exception {
    Path script = scripts().resolve("sample-project.manicule");
    command(List.of("run", script.toString(), "-D", "out=" + folder));
    return folder.resolve("sample.manicule");
  }

  /** The folder of the sample project in the repository. */
  static Path scripts() {
    return Path.of(System.getProperty("manicule.samples", "../../releng/sample-project"));
  }

  /** Runs a command of the program under test. */
  static void command(List<String> command) throws Exception {
    BundleContext context = FrameworkUtil.getBundle(Sample.class).getBundleContext();
    Supplier<List<String>> words = () -> command;
    ServiceRegistration<?> arguments =
        context.registerService(
            Supplier.class,
            words,
            FrameworkUtil.asDictionary(Map.of("manicule.role", "arguments")));
    ServiceReference<?> head = head(context);
    try {
      Object code = ((Callable<?>) context.getService(head)).call();
      if (!Integer.valueOf(0).equals(code)) {
        throw new AssertionError(command + " ended with " + code);
      }
    } finally {
      context.ungetService(head);
      arguments.unregister();
    }
  }

  private static ServiceReference<?> head(BundleContext context) throws InvalidSyntaxException {
    ServiceReference<?>[] found =
        context.getAllServiceReferences(
            Callable.class.getName(), "(&(main.thread=true)(manicule.head=cli))");
    if (found == null) {
      throw new AssertionError("the command line is not offered as a head");
    }
    return found[0];
  }
}

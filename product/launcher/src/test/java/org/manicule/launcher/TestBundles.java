package org.manicule.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Makes bundles to try the launcher with. */
final class TestBundles {

  private static final String ACTIVATOR = "Bundle-Activator";

  private TestBundles() {}

  /** A bundle that does nothing. */
  static Path quiet(Path folder, String name, String version) {
    return jar(folder.resolve(name + ".jar"), name, Map.of("Bundle-Version", version));
  }

  /** A bundle with more lines in its manifest. */
  static Path with(Path folder, String name, Map<String, String> headers) {
    return jar(folder.resolve(name + ".jar"), name, headers);
  }

  /** A command line head; its exit code is the number of bundles it sees. */
  static Path counting(Path folder) {
    return jar(
        folder.resolve("head.jar"),
        "test.head",
        Map.of(ACTIVATOR, CountingHead.class.getName(), "Import-Package", "org.osgi.framework"),
        CountingHead.class);
  }

  /** A bundle that throws when it is started. */
  static Path failing(Path folder) {
    return jar(
        folder.resolve("failing.jar"),
        "test.failing",
        Map.of(ACTIVATOR, Failing.class.getName(), "Import-Package", "org.osgi.framework"),
        Failing.class);
  }

  private static Path jar(
      Path file, String name, Map<String, String> headers, Class<?>... classes) {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.putValue("Bundle-ManifestVersion", "2");
    attributes.putValue("Bundle-SymbolicName", name);
    headers.forEach(attributes::putValue);
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(file);
          JarOutputStream jar = new JarOutputStream(out, manifest)) {
        for (Class<?> type : classes) {
          write(type, jar);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static void write(Class<?> type, JarOutputStream jar) throws IOException {
    String path = type.getName().replace('.', '/') + ".class";
    jar.putNextEntry(new ZipEntry(path));
    try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
      in.transferTo(jar);
    }
  }

  /** See {@link #counting}. */
  public static final class CountingHead implements BundleActivator {
    @Override
    public void start(BundleContext context) {
      Callable<Integer> head = () -> context.getBundles().length;
      context.registerService(
          Callable.class,
          head,
          FrameworkUtil.asDictionary(Map.of("main.thread", true, "manicule.head", "cli")));
    }

    @Override
    public void stop(BundleContext context) {
      // The framework takes the service back.
    }
  }

  /** See {@link #failing}. */
  public static final class Failing implements BundleActivator {
    @Override
    public void start(BundleContext context) {
      throw new IllegalStateException("the moon is full");
    }

    @Override
    public void stop(BundleContext context) {
      // Never started.
    }
  }
}

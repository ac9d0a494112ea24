package org.manicule.checks;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The modules of this repository as they were built. */
final class Workspace {

  static final Path ROOT = Path.of(System.getProperty("manicule.root")).toAbsolutePath();

  private static final Pattern BUNDLE = Pattern.compile("/bundles/([^/]+)/target/classes/");

  private Workspace() {}

  /** The folders of all bundles. */
  static List<Path> bundles() {
    try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
      return folders.filter(f -> Files.exists(f.resolve("pom.xml"))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All classes of all bundles, without what a test bundle takes in from the testkit. */
  static JavaClasses classes() {
    List<Path> folders = bundles().stream().map(f -> f.resolve("target/classes")).toList();
    return new ClassFileImporter()
        .withImportOption(location -> !isCopy(location))
        .importPaths(folders.stream().filter(Files::isDirectory).toList());
  }

  private static boolean isCopy(Location location) {
    return location.contains("/org.manicule.uitest/")
        && location.contains("/org/manicule/testkit/");
  }

  /** The bundle that a class belongs to; empty for a class from outside. */
  static String bundleOf(JavaClass type) {
    String source = type.getSource().map(s -> s.getUri().toString()).orElse("");
    Matcher matcher = BUNDLE.matcher(source);
    return matcher.find() ? matcher.group(1) : "";
  }

  static List<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

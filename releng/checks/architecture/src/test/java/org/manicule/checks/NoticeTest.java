package org.manicule.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whose work the product contains is said in its NOTICE. */
class NoticeTest {

  @Test
  void everyLibraryOfTheProductIsNamed() throws IOException {
    List<String> named =
        List.of(Files.readString(Workspace.ROOT.resolve("product/NOTICE")).split("[\\s,]+"));

    assertThat(libraries()).hasSizeGreaterThan(20).allMatch(named::contains);
  }

  private static Set<String> libraries() {
    Set<String> names = new TreeSet<>();
    Path product = Workspace.ROOT.resolve("product/target");
    Path embedded = Workspace.ROOT.resolve("target-platform/tika-parsers/target/embed");
    Stream.of(product.resolve("export"), embedded)
        .flatMap(folder -> Workspace.files(folder, ".jar").stream())
        .map(jar -> jar.getFileName().toString())
        .filter(name -> !name.matches("org\\.(manicule\\..*|eclipse\\.osgi-.*)"))
        .map(name -> name.replaceFirst("-\\d[\\w.-]*\\.jar$", ""))
        .forEach(names::add);
    return names;
  }
}

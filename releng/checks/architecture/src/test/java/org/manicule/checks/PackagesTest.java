package org.manicule.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every bundle keeps to, and a compiler does not see. */
class PackagesTest {

  static List<Path> bundles() {
    return Workspace.bundles();
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyPackageIsNullMarked(Path bundle) throws IOException {
    Path sources = bundle.resolve("src/main/java");
    List<Path> packages =
        Workspace.files(sources, ".java").stream().map(Path::getParent).distinct().toList();
    assertThat(packages).isNotEmpty();
    for (Path folder : packages) {
      assertThat(folder.resolve("package-info.java")).content().contains("@NullMarked");
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void onlyTheApisExportPackages(Path bundle) throws IOException {
    Optional<String> exported = header(bundle, "Export-Package");
    if (bundle.getFileName().toString().matches("org\\.manicule\\.(ui\\.)?api")) {
      assertThat(exported).isPresent();
      String[] packages = exported.get().replaceAll(";uses:=\"[^\"]*\"", "").split(",");
      assertThat(packages).allMatch(name -> name.matches(".*;version=\"[1-9].*"));
    } else {
      assertThat(exported).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void theFolderIsNamedAfterTheBundle(Path bundle) throws IOException {
    assertThat(header(bundle, "Bundle-SymbolicName")).hasValue(bundle.getFileName().toString());
  }

  private static Optional<String> header(Path bundle, String name) throws IOException {
    Path file = bundle.resolve("target/classes/META-INF/MANIFEST.MF");
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.ofNullable(new Manifest(in).getMainAttributes().getValue(name));
    }
  }
}

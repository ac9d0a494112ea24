package org.manicule.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

  @TempDir Path home;
  @TempDir Path plugins;
  @TempDir Path cache;

  private final PrintStream terminal = System.err;
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @BeforeEach
  void install() {
    System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
    TestBundles.counting(home.resolve("bundles"));
  }

  @AfterEach
  void restore() {
    System.setErr(terminal);
  }

  @Test
  void theResultOfTheHeadIsTheExitCode() throws Exception {
    assertThat(run()).isEqualTo(2);
    assertThat(errors()).isEmpty();
  }

  @Test
  void aSecondStartWithKeptCacheSeesPluginsThatCameAndWent() throws Exception {
    assertThat(run()).isEqualTo(2);

    Path plugin = TestBundles.quiet(plugins, "plugin", "1.0.0");
    assertThat(run()).isEqualTo(3);
    assertThat(run()).isEqualTo(3);

    Files.delete(plugin);
    assertThat(run()).isEqualTo(2);
  }

  @Test
  void aPluginThatThrowsIsNamedWithItsReasonInOneLine() throws Exception {
    TestBundles.failing(plugins);

    assertThat(run()).isEqualTo(3);
    assertThat(errors())
        .containsExactly(
            "manicule: the plugin test.failing 0.0.0 does not run: it failed while starting: "
                + "the moon is full (IllegalStateException)");
  }

  @Test
  void aPluginThatMissesAPackageIsNamedWithThePackage() throws Exception {
    TestBundles.with(
        plugins,
        "hungry",
        Map.of("Import-Package", "no.such.thing;version=\"[1,2)\"", "Service-Component", "a.xml"));

    assertThat(run()).isEqualTo(3);
    assertThat(errors())
        .containsExactly(
            "manicule: the plugin hungry 0.0.0 does not run: "
                + "it needs the package no.such.thing, which is not installed");
  }

  @Test
  void aDamagedPluginIsNamed() throws Exception {
    Files.writeString(plugins.resolve("damaged.jar"), "not a zip");

    assertThat(run()).isEqualTo(2);
    assertThat(errors()).singleElement().asString().contains("damaged.jar", "the file is damaged");
  }

  @Test
  void aBundleForTheWindowIsNotStartedForTheCommandLine() throws Exception {
    TestBundles.with(
        plugins,
        "view",
        Map.of("Import-Package", "no.such.widgets", BundleStart.HEAD_HEADER, "window"));

    run();

    assertThat(errors()).isEmpty();
  }

  @Test
  void aCacheThatCannotBeReadIsMadeAnew() throws Exception {
    run();
    try (var files = Files.walk(cache)) {
      for (Path file : files.filter(f -> f.endsWith("bundle.info")).toList()) {
        Files.writeString(file, "nonsense");
      }
    }

    assertThat(run()).isEqualTo(2);
  }

  @Test
  void aHomeWithSpacesAndUmlautsWorks() throws Exception {
    home = home.resolve("Programme für Ärzte 100%");
    TestBundles.counting(home.resolve("bundles"));

    assertThat(run()).isEqualTo(2);
  }

  private int run() throws Exception {
    Places places = new Places(home, List.of(plugins), cache, cache.resolve("log"));
    return new Program(places, Invocation.of(List.of("plugins"))).run();
  }

  private List<String> errors() {
    return errors.toString(StandardCharsets.UTF_8).lines().toList();
  }
}

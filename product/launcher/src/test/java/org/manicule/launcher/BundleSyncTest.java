package org.manicule.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.launch.Framework;

class BundleSyncTest {

  @TempDir Path cache;
  @TempDir Path jars;

  private final Problems problems = new Problems();

  @Test
  void aJarThatCameIsInstalled() throws Exception {
    TestBundles.quiet(jars, "one", "1.0.0");
    assertThat(namesAfterStart()).containsExactly("one 1.0.0");

    TestBundles.quiet(jars, "two", "1.0.0");
    assertThat(namesAfterStart()).containsExactly("one 1.0.0", "two 1.0.0");
  }

  @Test
  void theBundleOfAJarThatWentIsUninstalled() throws Exception {
    Path gone = TestBundles.quiet(jars, "one", "1.0.0");
    TestBundles.quiet(jars, "two", "1.0.0");
    assertThat(namesAfterStart()).hasSize(2);

    Files.delete(gone);

    assertThat(namesAfterStart()).containsExactly("two 1.0.0");
  }

  @Test
  void aReplacedJarIsReadAgainEvenIfSizeAndTimeAreTheSame() throws Exception {
    Path jar = TestBundles.quiet(jars, "one", "1.0.0");
    var time = Files.getLastModifiedTime(jar);
    assertThat(namesAfterStart()).containsExactly("one 1.0.0");

    TestBundles.quiet(jars, "one", "1.0.1");
    Files.setLastModifiedTime(jar, time);

    assertThat(namesAfterStart()).containsExactly("one 1.0.1");
  }

  @Test
  void aFileThatIsNoJarIsAProblemAndTheOthersAreInstalled() throws Exception {
    Files.writeString(jars.resolve("broken.jar"), "not a zip");
    TestBundles.quiet(jars, "one", "1.0.0");

    assertThat(namesAfterStart()).containsExactly("one 1.0.0");
    assertThat(problems.all()).singleElement().asString().contains("broken.jar");
  }

  @Test
  void aJarThatBreaksLaterIsAProblemAndIsTakenBackOnceRepaired() throws Exception {
    Path jar = TestBundles.quiet(jars, "one", "1.0.0");
    namesAfterStart();

    Files.writeString(jar, "not a zip");
    assertThat(namesAfterStart()).isEmpty();
    assertThat(problems.all()).singleElement().asString().contains("one.jar");

    TestBundles.quiet(jars, "one", "1.0.2");
    assertThat(namesAfterStart()).containsExactly("one 1.0.2");
  }

  @Test
  void aSecondBundleOfTheSameNameAndVersionIsAProblem() throws Exception {
    TestBundles.quiet(jars, "one", "1.0.0");
    Files.copy(jars.resolve("one.jar"), jars.resolve("two.jar"));

    assertThat(namesAfterStart()).containsExactly("one 1.0.0");
    assertThat(problems.all()).singleElement().asString().contains("already there");
  }

  private List<String> namesAfterStart() throws Exception {
    try (CacheFolder folder = CacheFolder.open(cache, jars)) {
      Framework framework = Frameworks.init(folder);
      try {
        return names(sync(framework, folder));
      } finally {
        framework.stop();
        framework.waitForStop(5000);
      }
    }
  }

  private List<Bundle> sync(Framework framework, CacheFolder folder) throws IOException {
    Fingerprints fingerprints = Fingerprints.read(folder.folder().resolve("jars.properties"));
    BundleSync sync = new BundleSync(framework.getBundleContext(), fingerprints, problems);
    return sync.sync(Folders.jars(jars));
  }

  private static List<String> names(List<Bundle> bundles) {
    return bundles.stream().map(b -> b.getSymbolicName() + " " + b.getVersion()).toList();
  }
}

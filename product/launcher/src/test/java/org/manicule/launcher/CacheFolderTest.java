package org.manicule.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

  @TempDir Path cache;

  @Test
  void theSameInstallationFindsItsFolderAgain() throws Exception {
    Path first;
    try (CacheFolder folder = CacheFolder.open(cache, Path.of("/opt/a"))) {
      first = folder.folder();
    }
    try (CacheFolder folder = CacheFolder.open(cache, Path.of("/opt/a"))) {
      assertThat(folder.folder()).isEqualTo(first);
    }
  }

  @Test
  void aSecondProgramAtTheSameTimeTakesAnother() throws Exception {
    try (CacheFolder one = CacheFolder.open(cache, Path.of("/opt/a"));
        CacheFolder two = CacheFolder.open(cache, Path.of("/opt/a"))) {
      assertThat(one.folder()).isNotEqualTo(two.folder());
    }
  }

  @Test
  void anotherInstallationTakesAnother() throws Exception {
    try (CacheFolder one = CacheFolder.open(cache, Path.of("/opt/a"));
        CacheFolder two = CacheFolder.open(cache, Path.of("/opt/b"))) {
      assertThat(one.folder().getParent()).isNotEqualTo(two.folder().getParent());
    }
  }

  @Test
  void whereNothingCanBeWrittenATemporaryFolderServes() throws Exception {
    Path file = Files.writeString(cache.resolve("file"), "in the way");
    Path temporary;
    try (CacheFolder folder = CacheFolder.open(file, Path.of("/opt/a"))) {
      temporary = folder.folder();
      assertThat(temporary).isDirectory();
    }
    assertThat(temporary).doesNotExist();
  }
}

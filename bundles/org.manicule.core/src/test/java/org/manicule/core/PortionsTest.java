package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortionsTest {
  @TempDir Path folder;

  @Test
  void portionsEndAtSoManyFilesOrBytesAndHoldEveryFileOnce() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int size : new int[] {1, 1, 1, 5, 9, 20, 1, 1}) {
      files.add(Files.write(folder.resolve("f" + files.size()), new byte[size]));
    }

    List<List<Path>> portions = new ArrayList<>();
    new Portions(files, 3, 10).forEachRemaining(portions::add);

    assertThat(portions)
        .containsExactly(
            files.subList(0, 3),
            files.subList(3, 4),
            files.subList(4, 5),
            files.subList(5, 6),
            files.subList(6, 8));
  }
}

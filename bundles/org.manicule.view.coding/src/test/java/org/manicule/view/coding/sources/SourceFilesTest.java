package org.manicule.view.coding.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;

class SourceFilesTest {

  private static String kind(String fileName, String mediaType) {
    return SourceFiles.kind(source(new Source.Original(fileName, mediaType, "0".repeat(64))));
  }

  private static Source source(Source.@Nullable Original original) {
    return new Source(Id.random(), "S", "hash", 0, 1, original, null, Instant.EPOCH);
  }

  @Test
  void theEndOfTheNameTellsTheKindWhateverItsCase() {
    assertThat(kind("paper.pdf", "application/pdf")).isEqualTo("PDF");
    assertThat(kind("Paper.2.PDF", "application/pdf")).isEqualTo("PDF");
  }

  @Test
  void withoutAnEndOfTheNameTheMediaTypeDoes() {
    assertThat(kind("README", "text/plain")).isEqualTo("TEXT/PLAIN");
    assertThat(kind("Minutes of 3. May 2021", "text/plain")).isEqualTo("TEXT/PLAIN");
    assertThat(kind("odd.", "text/plain")).isEqualTo("TEXT/PLAIN");
  }

  @Test
  void whatCameFromNoFileHasNoKind() {
    assertThat(SourceFiles.kind(source(null))).isEmpty();
  }
}

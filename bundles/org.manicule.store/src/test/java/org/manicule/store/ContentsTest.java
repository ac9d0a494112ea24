package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.manicule.api.UserException;
import org.manicule.api.model.ContentHash;

/** Keeping texts and original files. */
class ContentsTest extends OpenProject {

  @Test
  void aTextComesBackByItsHash() {
    String text = "Minutes of the meeting\n" + EveryKind.ODD.replace("\uD83D x", "x");

    String hash = project.contents().keepText(text);

    assertThat(hash).isEqualTo(ContentHash.of(text));
    assertThat(project.contents().text(hash)).isEqualTo(text);
    reopen();
    assertThat(project.contents().text(hash)).isEqualTo(text);
  }

  @Test
  void textsOfAnyLengthComeBackWhole() {
    for (int length : new int[] {0, 1, 99_999, 100_000, 100_001, 2_000_000}) {
      // Three units for each two characters, so that parts would end within a pair.
      String text = "a\uD83D\uDC49".repeat(length / 3 + 1).substring(0, length / 3 * 3);
      String hash = project.contents().keepText(text);
      assertThat(project.contents().text(hash).equals(text)).as("length %d", length).isTrue();
    }
  }

  @Test
  void keepingTheSameTextTwiceKeepsItOnce() {
    assertThat(project.contents().keepText("same")).isEqualTo(project.contents().keepText("same"));
    assertThat(project.contents().text(ContentHash.of("same"))).isEqualTo("same");
  }

  @Test
  void textsThatAreKeptTogetherComeBackInTheirOrder() {
    List<String> texts = List.of("one", "other", "one", "");

    List<String> hashes = project.contents().keepTexts(texts);

    assertThat(hashes).containsExactlyElementsOf(texts.stream().map(ContentHash::of).toList());
    reopen();
    assertThat(hashes.stream().map(project.contents()::text)).containsExactlyElementsOf(texts);
  }

  @Test
  void aTextThatIsNotThereIsAnErrorTheResearcherCanUnderstand() {
    assertThatThrownBy(() -> project.contents().text("0".repeat(64)))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("does not hold the text");
  }

  @Test
  void anOriginalIsKeptByteForByteUnderItsHash() throws IOException {
    byte[] bytes = {0, 1, 2, -1, 13, 10};
    Path file = Files.write(temp.resolve("scan.pdf"), bytes);

    String hash = project.contents().keepOriginal(file);

    assertThat(hash).isEqualTo(ContentHash.of(bytes));
    try (var in = project.contents().original(hash)) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
    }
    assertThat(originals()).containsExactly(hash.substring(0, 2) + "/" + hash);
  }

  @Test
  void theSameFileIsKeptOnce() throws IOException {
    Path file = Files.writeString(temp.resolve("a.txt"), "same");
    Path copy = Files.writeString(temp.resolve("b.txt"), "same");

    assertThat(project.contents().keepOriginal(file))
        .isEqualTo(project.contents().keepOriginal(copy));
    assertThat(originals()).hasSize(1);
  }

  @Test
  void aFileThatCannotBeReadLeavesNothingBehind() throws IOException {
    assertThatThrownBy(() -> project.contents().keepOriginal(temp.resolve("missing.txt")))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(originals()).isEmpty();
  }

  @Test
  void onlyHashesLeadToOriginals() {
    for (String odd : List.of("0".repeat(64), "", "../../lock", "../" + "0".repeat(61))) {
      assertThatThrownBy(() -> project.contents().original(odd)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void whatAKilledProgramLeftHalfWrittenIsRemovedOnOpening() throws IOException {
    project.contents().keepOriginal(Files.writeString(temp.resolve("a.txt"), "text"));
    Files.writeString(project.folder().resolve("originals/1234.unfinished"), "half");
    reopen();

    assertThat(originals()).hasSize(1);
  }

  private List<String> originals() throws IOException {
    Path folder = project.folder().resolve("originals");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }
}

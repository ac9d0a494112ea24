package org.manicule.view.pages.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.model.PageRectangle;
import org.manicule.api.model.PictureRectangle;
import org.manicule.api.model.Source;
import org.manicule.view.pages.trial.Files;
import org.manicule.view.pages.trial.Study;

final class PapersTest {
  @TempDir Path folder;

  @Test
  void aPdfIsReadFromTheBytesThatTheProjectKeeps() throws IOException {
    try (Study study = new Study(folder)) {
      Path file = Files.report(folder, 3);
      Source source = study.add(file);
      java.nio.file.Files.delete(file);

      try (Paper paper = Papers.open(study.project(), source)) {
        assertThat(paper.pages()).hasSize(3);
        assertThat(paper.pages().get(0).width()).isBetween(595.0, 596.0);
        assertThat(paper.draw(1, 1).width()).isEqualTo(595);
        assertThat(paper.region(1, new Box(10, 20, 30, 40)))
            .isEqualTo(new PageRectangle(2, 10, 20, 30, 40));
      }
    }
  }

  @Test
  void lettersOfATurnedPageStandWhereTheyAreSeen() throws IOException {
    byte[] bytes = java.nio.file.Files.readAllBytes(Files.turned(folder));
    try (Paper paper = PdfPaper.open("Turned.pdf", bytes, Limits.USUAL)) {
      Glyph first = paper.glyphs(0).get(0);

      assertThat(paper.pages().get(0).width()).isGreaterThan(paper.pages().get(0).height());
      assertThat(first.text()).isEqualTo("T");
      assertThat(first.box().x()).isBetween(98.0, 102.0);
      assertThat(first.box().bottom()).isBetween(200.0, 206.0);
      assertThat(isDark(paper.draw(0, 1), 103, 196)).as("ink at the T").isTrue();
    }
  }

  private static boolean isDark(Raster raster, int x, int y) {
    for (int dy = -6; dy < 6; dy++) {
      if ((raster.bytes()[((y + dy) * raster.width() + x) * 3] & 0xff) < 128) {
        return true;
      }
    }
    return false;
  }

  @Test
  void aPasswordIsSaidToBeTheReason() throws IOException {
    byte[] bytes = java.nio.file.Files.readAllBytes(Files.locked(folder));

    assertThatThrownBy(() -> PdfPaper.open("Locked.pdf", bytes, Limits.USUAL))
        .isInstanceOf(UserException.class)
        .hasMessage("Locked.pdf is protected by a password, so its pages cannot be shown.");
  }

  @Test
  void noiseAndStumpsAreDamagedAndNoBugs() throws IOException {
    byte[] whole = java.nio.file.Files.readAllBytes(Files.report(folder, 2));
    byte[] noise = "%PDF-1.7\nnothing that makes sense".getBytes("US-ASCII");

    assertThatThrownBy(() -> PdfPaper.open("a.pdf", noise, Limits.USUAL))
        .isInstanceOf(UserException.class)
        .hasMessage("a.pdf is damaged, so it cannot be shown as it looks.");
    for (int share = 1; share < 10; share++) {
      byte[] part = Arrays.copyOf(whole, whole.length * share / 10);
      try (Paper paper = PdfPaper.open("a.pdf", part, Limits.USUAL)) {
        assertThat(paper.pages()).isNotEmpty();
        paper.draw(0, 0.2);
      } catch (UserException expected) {
        assertThat(expected.whatToDo()).isNotBlank();
      }
    }
  }

  @Test
  void aPageThatDrawsForEverIsGivenUp() throws IOException {
    byte[] bytes = java.nio.file.Files.readAllBytes(Files.endless(folder));
    Limits hasty = new Limits(1 << 30, 10, 1000, 1_000_000, Duration.ofMillis(50));
    try (Paper paper = PdfPaper.open("Endless.pdf", bytes, hasty)) {
      assertThatThrownBy(() -> paper.draw(0, 1))
          .isInstanceOf(UserException.class)
          .hasMessage("Page 1 takes too long to be drawn.");
    }
  }

  @Test
  void noPageIsDrawnWithMorePixelsThanTheMemoryIsFor() throws IOException {
    byte[] bytes = java.nio.file.Files.readAllBytes(Files.report(folder, 1));
    try (Paper paper = PdfPaper.open("Report.pdf", bytes, Limits.USUAL)) {
      Raster large = paper.draw(0, 100);

      assertThat((long) large.width() * large.height()).isLessThan(12_100_000);
    }
  }

  @Test
  void aPictureIsAPageInPixels() throws IOException {
    try (Study study = new Study(folder)) {
      Source source = study.add(Files.picture(folder, 400, 200));
      try (Paper paper = Papers.open(study.project(), source)) {
        Raster small = paper.draw(0, 0.5);

        assertThat(paper.pages()).containsExactly(new PageSize(400, 200));
        assertThat(small.width()).isEqualTo(200);
        assertThat(small.bytes()[2] & 0xff).as("red at the left").isEqualTo(255);
        assertThat(small.bytes()[199 * 3] & 0xff).as("blue at the right").isEqualTo(255);
        assertThat(paper.region(0, new Box(10.4, 20, 30, 40)))
            .isEqualTo(new PictureRectangle(10, 20, 30, 40));
        assertThat(paper.glyphs(0)).isEmpty();
      }
    }
  }

  @Test
  void aPictureOfTooManyPixelsIsRefusedAndALargeOneReadSparsely() throws IOException {
    byte[] bytes = java.nio.file.Files.readAllBytes(Files.picture(folder, 400, 200));
    Limits few = new Limits(1 << 20, 10, 79_999, 1_000, Duration.ofSeconds(9));
    Limits sparse = new Limits(1 << 20, 10, 80_000, 1_000, Duration.ofSeconds(9));

    assertThatThrownBy(() -> PicturePaper.open("Flag.png", bytes, few))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("Flag.png has");
    try (Paper paper = PicturePaper.open("Flag.png", bytes, sparse)) {
      assertThat(paper.pages()).containsExactly(new PageSize(400, 200));
      assertThat(paper.draw(0, 1).bytes().length).isLessThan(3 * 1_100);
    }
  }

  @Test
  void aDamagedPictureIsDamagedAndNoBug() throws IOException {
    byte[] whole = java.nio.file.Files.readAllBytes(Files.picture(folder, 400, 200));

    assertThatThrownBy(() -> PicturePaper.open("Flag.png", Arrays.copyOf(whole, 60), Limits.USUAL))
        .isInstanceOf(UserException.class)
        .hasMessage("Flag.png is damaged, so it cannot be shown as it looks.");
  }

  @Test
  void nothingIsWrittenBesideTheProject() throws IOException {
    try (Study study = new Study(folder)) {
      Source source = study.add(Files.report(folder, 3));
      Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
      var before = list(temporary);
      try (Paper paper = Papers.open(study.project(), source)) {
        paper.draw(0, 2);
        paper.glyphs(2);
        assertThat(list(temporary)).isEqualTo(before);
      }
    }
  }

  private static java.util.Set<String> list(Path temporary) throws IOException {
    try (var files = java.nio.file.Files.list(temporary)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.toLowerCase(java.util.Locale.ROOT).matches(".*(pdf|imageio).*"))
          .collect(java.util.stream.Collectors.toSet());
    }
  }
}

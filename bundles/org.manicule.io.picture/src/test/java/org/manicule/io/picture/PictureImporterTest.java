package org.manicule.io.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Format;
import org.manicule.api.UserException;
import org.manicule.api.importing.CharacterRecognition;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.testkit.SourceImporterContract;

final class PictureImporterTest extends SourceImporterContract {
  @TempDir Path folder;

  @Override
  protected SourceImporter importer() {
    return new PictureImporter(null);
  }

  @Override
  protected List<Path> samples(Path intoFolder) throws IOException {
    List<Path> samples = new ArrayList<>();
    for (String kind : List.of("png", "jpg", "gif", "bmp", "tiff")) {
      samples.add(picture(intoFolder.resolve("Harbour wall." + kind), kind));
    }
    return samples;
  }

  private static Path picture(Path file, String kind) throws IOException {
    BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 640; x++) {
      image.setRGB(x, (x * 37) % 480, 0x336699 + x);
    }
    assertThat(ImageIO.write(image, kind, file.toFile())).as("writes %s", kind).isTrue();
    return file;
  }

  private DraftSource read(Path file) throws IOException {
    return importer().read(file, Options.none(), Monitor.silent()).sources().get(0);
  }

  @Test
  void thePictureIsNamedLikeItsFileAndHasItsNameForAText() throws IOException {
    DraftSource source = read(picture(folder.resolve("Harbour wall 2021.png"), "png"));

    assertThat(source.name()).isEqualTo("Harbour wall 2021");
    assertThat(source.text()).isEqualTo("Harbour wall 2021");
    assertThat(source.variables().get("size").text()).isEqualTo("640 × 480");
  }

  @Test
  void everyKindHasItsMediaType() {
    assertThat(importer().formats())
        .flatExtracting(Format::mediaTypes)
        .containsExactly("image/png", "image/jpeg", "image/gif", "image/bmp", "image/tiff");
  }

  @Test
  void whatOnlyHasTheNameOfAPictureIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.png"), "These are words.");

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(UserException.class)
        .hasMessage("notes.png has the name of a picture, but is none.");
  }

  @Test
  void aTextFileIsLeftToOthers() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "These are words.");

    assertThat(importer().accepts(file)).isFalse();
  }

  @Test
  void aPictureOfTooManyPixelsIsRefusedBeforeItIsRead() throws IOException {
    Path file = Files.write(folder.resolve("wall.png"), pngHeader(60_000, 60_000));

    assertThatThrownBy(() -> read(file))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("3,600 million pixels");
  }

  /** The beginning of a PNG that says how large it is. */
  private static byte[] pngHeader(int width, int height) {
    ByteBuffer chunk = ByteBuffer.allocate(17);
    chunk.put(new byte[] {'I', 'H', 'D', 'R'}).putInt(width).putInt(height);
    chunk.put(new byte[] {8, 2, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(chunk.array());
    ByteBuffer file = ByteBuffer.allocate(33);
    file.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13);
    return file.put(chunk.array()).putInt((int) sum.getValue()).array();
  }

  @Test
  void theWordsOnAPictureAreItsTextWhenAProgramReadsThem() throws IOException {
    Draft draft = read(new Program(true, List.of("The Chair opened the meeting.", "Nobody came.")));

    DraftSource source = draft.sources().get(0);
    assertThat(source.text()).isEqualTo("The Chair opened the meeting.\n\nNobody came.");
    assertThat(source.name()).isEqualTo("Harbour wall");
    assertThat(source.units())
        .extracting(unit -> unit.range().in(source.text()))
        .containsExactly("The Chair opened the meeting.", "Nobody came.");
    assertThat(draft.issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.message()).contains("Check"));
  }

  @Test
  void specksThatLookLikeLettersAreNoText() throws IOException {
    Draft draft = read(new Program(true, List.of("~ I", "l . 1")));

    assertThat(draft.sources().get(0).text()).isEqualTo("Harbour wall");
    assertThat(draft.issues()).isEmpty();
  }

  @Test
  void withoutTheProgramTheResearcherLearnsWhatToInstall() throws IOException {
    Draft draft = read(new Program(false, List.of()));

    assertThat(draft.sources().get(0).text()).isEqualTo("Harbour wall");
    assertThat(draft.issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.message()).contains("install the reading machine"));
  }

  @Test
  void aProgramThatFailsDoesNotCostThePicture() throws IOException {
    Draft draft =
        read(
            new Program(true, List.of()) {
              @Override
              public List<String> read(Path picture, String languages, Monitor monitor) {
                throw new UserException("It broke on " + languages + ".", "Mend it.");
              }
            });

    assertThat(draft.sources().get(0).text()).isEqualTo("Harbour wall");
    assertThat(draft.issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.message()).isEqualTo("It broke on cym. Mend it."));
  }

  private Draft read(CharacterRecognition recognition) throws IOException {
    Path file = picture(folder.resolve("Harbour wall.png"), "png");
    PictureImporter importer = new PictureImporter(recognition);
    Options options =
        Options.of(Map.of(PictureImporter.LANGUAGES.name(), "cym"), importer.options());
    return importer.read(file, options, Monitor.silent());
  }

  /** Stands in for a program that reads pictures. */
  private static class Program implements CharacterRecognition {
    private final boolean ready;
    private final List<String> words;

    Program(boolean ready, List<String> words) {
      this.ready = ready;
      this.words = words;
    }

    @Override
    public boolean isReady() {
      return ready;
    }

    @Override
    public String needs() {
      return "the reading machine";
    }

    @Override
    public List<String> read(Path picture, String languages, Monitor monitor) {
      return words;
    }
  }
}

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
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Format;
import org.manicule.api.UserException;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.manicule.testkit.SourceImporterContract;

final class PictureImporterTest extends SourceImporterContract {
  @TempDir Path folder;

  @Override
  protected SourceImporter importer() {
    return new PictureImporter();
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
}

package org.manicule.io.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Format;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.CharacterRecognition;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.NormalisedText;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;

/**
 * Takes pictures in. What it shows is coded as regions in the view of pages. The words on a picture
 * are its text, when there is a program that reads them; where there are none, its name stands for
 * it in lists and in the text view. Any number of threads may read at once.
 */
@Component
public final class PictureImporter implements SourceImporter {
  private static final int BEGINNING = 8;
  private static final long MOST_PIXELS = 100_000_000;
  private static final int PROBES = 256;

  /** Fewer letters than that are specks and edges that look like letters. */
  private static final int FEWEST_LETTERS = 12;

  /** What the words on pictures are in. */
  static final Option<String> LANGUAGES =
      Option.text("scan-languages", Messages.text("option.scan-languages"), "");

  private final @Nullable CharacterRecognition recognition;

  /**
   * Made by the framework.
   *
   * @param recognition what reads the words on pictures, or null when nothing does
   */
  @Activate
  public PictureImporter(
      @Reference(cardinality = ReferenceCardinality.OPTIONAL)
          @Nullable CharacterRecognition recognition) {
    this.recognition = recognition;
  }

  @Override
  public List<Option<?>> options() {
    return List.of(LANGUAGES);
  }

  @Override
  public List<Format> formats() {
    return Arrays.stream(PictureKind.values()).map(PictureKind::format).toList();
  }

  /** Whether the name or the contents are of a kind that is read here. */
  @Override
  public boolean accepts(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return false;
    }
    return PictureKind.named(name(file)).isPresent() || kind(file).isPresent();
  }

  @Override
  public Draft read(Path file, Options options, Monitor monitor) throws IOException {
    monitor.checkCancelled();
    if (Files.size(file) == 0) {
      throw refused("empty", file, null);
    }
    if (kind(file).isEmpty()) {
      throw refused("other", file, null);
    }
    Size size = size(file);
    List<Issue> issues = new ArrayList<>();
    List<String> paragraphs = words(file, options.get(LANGUAGES), monitor, issues);
    String title = title(name(file));
    StringBuilder text = new StringBuilder();
    List<DraftUnit> units = new ArrayList<>();
    for (String paragraph : paragraphs.isEmpty() ? List.of(title) : paragraphs) {
      text.append(text.isEmpty() ? "" : "\n\n");
      units.add(DraftUnit.paragraph(text.length(), text.length() + paragraph.length()));
      text.append(paragraph);
    }
    DraftSource source =
        new DraftSource(
            title,
            text.toString(),
            units,
            Map.of("size", DraftValue.text(size.width() + " × " + size.height())),
            List.of(),
            null);
    return new Draft(List.of(source), issues);
  }

  /** The words on a picture; empty when there are none, or nobody to read them. */
  private List<String> words(Path file, String languages, Monitor monitor, List<Issue> issues)
      throws IOException {
    String name = name(file);
    if (recognition == null) {
      return List.of();
    }
    if (!recognition.isReady()) {
      issues.add(Issue.note(name, Messages.text("issue.unread", recognition.needs())));
      return List.of();
    }
    try {
      List<String> read = recognition.read(file, languages, monitor);
      long letters = read.stream().flatMapToInt(String::chars).filter(Character::isLetter).count();
      if (letters < FEWEST_LETTERS) {
        return List.of();
      }
      issues.add(Issue.warning(name, Messages.text("issue.read")));
      return read;
    } catch (UserException e) {
      // The picture is whole, and its regions can be coded.
      issues.add(Issue.warning(name, e.getMessage() + " " + e.whatToDo()));
      return List.of();
    }
  }

  private record Size(int width, int height) {}

  /** Reads as little as shows that the picture is whole, for it may be large. */
  private static Size size(Path file) throws IOException {
    try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw refused("broken", file, null);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return size(file, reader);
      } finally {
        reader.dispose();
      }
    } catch (UserException e) {
      throw e;
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      // Readers of pictures fail in their own ways on damaged files.
      throw refused("broken", file, e);
    }
  }

  private static Size size(Path file, ImageReader reader) throws IOException {
    Size size = new Size(reader.getWidth(0), reader.getHeight(0));
    long pixels = (long) size.width() * size.height();
    if (pixels > MOST_PIXELS) {
      throw new UserException(
          Messages.text("pixels", name(file), pixels / 1_000_000, MOST_PIXELS / 1_000_000),
          Messages.text("pixels.do"));
    }
    ImageReadParam sparse = reader.getDefaultReadParam();
    int every = Math.max(1, Math.max(size.width(), size.height()) / PROBES);
    sparse.setSourceSubsampling(every, every, 0, 0);
    BufferedImage glimpse = reader.read(0, sparse);
    glimpse.flush();
    return size;
  }

  private static Optional<PictureKind> kind(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return PictureKind.beginningWith(HexFormat.of().formatHex(in.readNBytes(BEGINNING)));
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static String title(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String stem = NormalisedText.of(dot > 0 ? fileName.substring(0, dot) : fileName);
    String title = stem.replaceAll("\\s+", " ").strip();
    return title.isEmpty() ? Messages.text("untitled") : title;
  }

  private static UserException refused(String key, Path file, @Nullable Throwable cause) {
    String what = Messages.text(key, name(file));
    String todo = Messages.text(key + ".do");
    return cause == null ? new UserException(what, todo) : new UserException(what, todo, cause);
  }
}

package org.manicule.view.pages.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.manicule.api.model.Source;
import org.manicule.api.project.ProjectData;

/** Finds what a source looks like from the original that the project keeps. */
public final class Papers {
  private Papers() {}

  /** Whether there is something to look at: the source came from a PDF or a picture. */
  public static boolean has(Source source) {
    return isPdf(source) || isPicture(source);
  }

  /** Whether the source came from a picture. */
  public static boolean isPicture(Source source) {
    return source.original() != null && source.original().mediaType().startsWith("image/");
  }

  private static boolean isPdf(Source source) {
    return source.original() != null
        && (source.original().mediaType().equals("application/pdf")
            || source.original().fileName().toLowerCase(Locale.ROOT).endsWith(".pdf"));
  }

  /**
   * Reads the original. Takes a while, so not on the window's thread.
   *
   * @throws org.manicule.api.UserException when it is encrypted, damaged, too large or gone
   */
  public static Paper open(ProjectData project, Source source) {
    return open(project, source, Limits.USUAL);
  }

  static Paper open(ProjectData project, Source source, Limits limits) {
    Source.Original original = source.original();
    if (original == null) {
      throw new IllegalArgumentException(source.name() + " has no original");
    }
    byte[] bytes = read(project, original, limits);
    return isPicture(source)
        ? PicturePaper.open(original.fileName(), bytes, limits)
        : PdfPaper.open(original.fileName(), bytes, limits);
  }

  private static byte[] read(ProjectData project, Source.Original original, Limits limits) {
    try (InputStream in = project.contents().original(original.sha256())) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
      if (bytes.length > limits.bytes()) {
        throw Trouble.tooLarge(original.fileName(), limits.bytes() >> 20);
      }
      return bytes;
    } catch (IOException e) {
      throw Trouble.missing(original.fileName(), e);
    } catch (OutOfMemoryError e) {
      throw Trouble.tooLarge(original.fileName(), limits.bytes() >> 20);
    }
  }
}

package org.manicule.view.pages.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.manicule.api.UserException;
import org.manicule.api.model.Location;
import org.manicule.api.model.PictureRectangle;

/** A picture, as a page whose units are its pixels. */
final class PicturePaper implements Paper {
  private static final double PIXELS_PER_INCH = 96;

  private final PageSize size;
  private final BufferedImage image;
  private final Limits limits;

  private PicturePaper(PageSize size, BufferedImage image, Limits limits) {
    this.size = size;
    this.image = image;
    this.limits = limits;
  }

  static PicturePaper open(String name, byte[] bytes, Limits limits) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw Trouble.broken(name, new IOException("no such picture format"));
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return read(name, reader, limits);
      } finally {
        reader.dispose();
      }
    } catch (UserException e) {
      throw e;
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      // Readers of pictures fail in their own ways on damaged files.
      throw Trouble.broken(name, e);
    }
  }

  private static PicturePaper read(String name, ImageReader reader, Limits limits)
      throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    long pixels = (long) width * height;
    if (pixels > limits.picturePixels()) {
      throw Trouble.tooManyPixels(name, pixels / 1_000_000, limits.picturePixels() / 1_000_000);
    }
    ImageReadParam reading = reader.getDefaultReadParam();
    int every = (int) Math.ceil(Math.sqrt((double) pixels / limits.drawnPixels()));
    reading.setSourceSubsampling(Math.max(1, every), Math.max(1, every), 0, 0);
    Deadline deadline = new Deadline(limits.time());
    reader.addIIOReadProgressListener(new Stopping(deadline));
    BufferedImage read = reader.read(0, reading);
    if (deadline.isOver()) {
      throw Trouble.slowPicture(name);
    }
    BufferedImage image = scaled(read, read.getWidth(), read.getHeight());
    return new PicturePaper(new PageSize(width, height), image, limits);
  }

  /** Copies in another size, on white where the picture is transparent. */
  private static BufferedImage scaled(BufferedImage from, int width, int height) {
    BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = to.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(from, 0, 0, width, height, Color.WHITE, null);
    graphics.dispose();
    return to;
  }

  @Override
  public List<PageSize> pages() {
    return List.of(size);
  }

  @Override
  public double unitsPerInch() {
    return PIXELS_PER_INCH;
  }

  @Override
  public Raster draw(int page, double pixelsPerUnit) {
    double scale = limits.scale(size, pixelsPerUnit);
    int width = Math.max(1, (int) Math.round(size.width() * scale));
    int height = Math.max(1, (int) Math.round(size.height() * scale));
    return Raster.of(reduced(width, height));
  }

  /** By halves, so that no pixel is jumped over when the picture becomes much smaller. */
  private BufferedImage reduced(int width, int height) {
    BufferedImage step = image;
    while (step.getWidth() > 2 * width && step.getHeight() > 2 * height) {
      step = scaled(step, step.getWidth() / 2, step.getHeight() / 2);
    }
    return scaled(step, width, height);
  }

  @Override
  public List<Glyph> glyphs(int page) {
    return List.of();
  }

  @Override
  public Location region(int page, Box box) {
    int left = (int) Math.round(box.x());
    int top = (int) Math.round(box.y());
    return new PictureRectangle(
        left,
        top,
        Math.max(1, (int) Math.round(box.right()) - left),
        Math.max(1, (int) Math.round(box.bottom()) - top));
  }

  @Override
  public void close() {
    image.flush();
  }
}

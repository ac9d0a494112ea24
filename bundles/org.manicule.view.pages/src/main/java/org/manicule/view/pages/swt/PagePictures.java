package org.manicule.view.pages.swt;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.manicule.view.pages.paper.Raster;

/** The pictures of pages drawn last, as many as fit into a bounded part of the memory. */
final class PagePictures {
  private static final PaletteData BLUE_GREEN_RED = new PaletteData(0xff, 0xff00, 0xff0000);
  private static final int FULL = 100;

  private final Display display;
  private final long most;
  private final Map<Integer, Picture> pictures = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Integer, String> spoilt = new HashMap<>();
  private long bytes;

  /**
   * Keeps pictures.
   *
   * @param most how many bytes they may take
   */
  PagePictures(Display display, long most) {
    this.display = display;
    this.most = most;
  }

  /**
   * A page as a picture.
   *
   * @param scale in which size it was wished for
   */
  record Picture(Image image, double scale, long bytes) {}

  /** Keeps a picture in place of an earlier one of the page; the oldest ones give way. */
  void keep(int page, double scale, Raster raster, int zoom) {
    forget(page);
    Image image = image(raster, zoom);
    long size = 4L * raster.width() * raster.height();
    pictures.put(page, new Picture(image, scale, size));
    bytes += size;
    Iterator<Map.Entry<Integer, Picture>> oldest = pictures.entrySet().iterator();
    while (bytes > most && pictures.size() > 1) {
      Picture gone = oldest.next().getValue();
      oldest.remove();
      bytes -= gone.bytes();
      gone.image().dispose();
    }
  }

  /** The pixels of the screen are those of the picture, whatever the zoom of the system. */
  private Image image(Raster raster, int zoom) {
    ImageData data =
        new ImageData(raster.width(), raster.height(), 24, BLUE_GREEN_RED, 1, raster.bytes());
    if (zoom == FULL) {
      return new Image(display, data);
    }
    return new Image(
        display,
        (int wanted) -> {
          if (wanted == zoom) {
            return data;
          }
          int width = Math.max(1, raster.width() * FULL / zoom);
          int height = Math.max(1, raster.height() * FULL / zoom);
          return wanted == FULL ? data.scaledTo(width, height) : null;
        });
  }

  private void forget(int page) {
    Picture before = pictures.remove(page);
    if (before != null) {
      bytes -= before.bytes();
      before.image().dispose();
    }
  }

  /** The picture of a page, of whatever size. */
  Optional<Picture> of(int page) {
    return Optional.ofNullable(pictures.get(page));
  }

  /** Whether the page is there in that size, or cannot be had. */
  boolean has(int page, double scale) {
    Picture known = pictures.get(page);
    return spoilt.containsKey(page) || (known != null && known.scale() == scale);
  }

  /** The page cannot be shown. */
  void spoil(int page, String why) {
    spoilt.put(page, why);
  }

  /** Why a page cannot be shown. */
  Optional<String> problem(int page) {
    return Optional.ofNullable(spoilt.get(page));
  }

  /** Another paper is shown, or none. */
  void clear() {
    pictures.values().forEach(picture -> picture.image().dispose());
    pictures.clear();
    spoilt.clear();
    bytes = 0;
  }

  /** How much is kept. */
  long bytes() {
    return bytes;
  }
}

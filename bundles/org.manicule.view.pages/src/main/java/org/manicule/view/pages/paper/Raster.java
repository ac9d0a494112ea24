package org.manicule.view.pages.paper;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * A picture of a page as rows of pixels of three bytes: blue, green, red.
 *
 * @param width in pixels
 * @param height in pixels
 * @param bytes three for each pixel; handed over, not copied
 */
public record Raster(int width, int height, byte[] bytes) {

  /** The pixels of an image of the type {@link BufferedImage#TYPE_3BYTE_BGR}. */
  static Raster of(BufferedImage image) {
    byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    return new Raster(image.getWidth(), image.getHeight(), bytes);
  }
}

package org.manicule.view.pages.paper;

import java.time.Duration;

/**
 * What an original may cost before it is given up, for some are made to bring programs down.
 *
 * @param bytes size of the original
 * @param pages pages of a document
 * @param picturePixels pixels of a picture, also of one inside a PDF
 * @param drawnPixels pixels of what is drawn at once
 * @param time for one page
 */
record Limits(long bytes, int pages, long picturePixels, int drawnPixels, Duration time) {
  /** More than any real document needs. */
  static final Limits USUAL =
      new Limits(400L << 20, 20_000, 100_000_000, 12_000_000, Duration.ofSeconds(20));

  /** The scale at which a page of that size may be drawn: the one asked for, or less. */
  double scale(PageSize page, double wanted) {
    double pixels = page.width() * page.height() * wanted * wanted;
    return pixels <= drawnPixels ? wanted : wanted * Math.sqrt(drawnPixels / pixels);
  }
}

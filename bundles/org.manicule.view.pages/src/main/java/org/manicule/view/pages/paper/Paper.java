package org.manicule.view.pages.paper;

import java.util.List;
import org.manicule.api.model.Location;

/**
 * An original as it looks: pages of a PDF, or a picture as a single page. Used by one thread at a
 * time. Everything about it is in memory; nothing of it is ever written to the disk.
 */
public interface Paper extends AutoCloseable {

  /** Its pages. A unit is a point of a PDF (1/72 inch) or a pixel of a picture. */
  List<PageSize> pages();

  /** How many units make an inch; pictures are shown pixel by pixel. */
  double unitsPerInch();

  /**
   * Draws a page. When that would take too many pixels, fewer are drawn.
   *
   * @param page from 0
   * @param pixelsPerUnit the size to be drawn in
   * @throws org.manicule.api.UserException when the page is damaged or takes too long
   */
  Raster draw(int page, double pixelsPerUnit);

  /**
   * The letters of a page in the order in which they are read; none for a picture.
   *
   * @param page from 0
   * @throws org.manicule.api.UserException when the page is damaged or takes too long
   */
  List<Glyph> glyphs(int page);

  /**
   * A region of a page as codings keep it.
   *
   * @param page from 0
   * @param box lies on the page
   */
  Location region(int page, Box box);

  @Override
  void close();
}

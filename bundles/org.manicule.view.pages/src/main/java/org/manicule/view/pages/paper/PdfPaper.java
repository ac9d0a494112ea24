package org.manicule.view.pages.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.manicule.api.model.Location;
import org.manicule.api.model.PageRectangle;

/** A PDF, drawn by PDFBox. */
final class PdfPaper implements Paper {
  private static final double POINTS_PER_INCH = 72;
  private static final double LARGEST = 14_400;

  private final PDDocument document;
  private final Limits limits;
  private final List<PageSize> pages;

  private PdfPaper(PDDocument document, Limits limits) {
    this.document = document;
    this.limits = limits;
    this.pages = sizes(document, limits.pages());
  }

  static PdfPaper open(String name, byte[] bytes, Limits limits) {
    PDDocument document = null;
    try {
      document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache());
      PdfPaper paper = new PdfPaper(document, limits);
      if (paper.pages.isEmpty()) {
        throw Trouble.broken(name, new IOException("no pages"));
      }
      document = null;
      return paper;
    } catch (InvalidPasswordException e) {
      throw Trouble.encrypted(name);
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw Trouble.broken(name, e);
    } catch (StackOverflowError | OutOfMemoryError | ClassCastException | NullPointerException e) {
      // How the parser fails on files that were made to be parsed by nobody.
      throw Trouble.broken(name, e);
    } finally {
      IOUtils.closeQuietly(document);
    }
  }

  /** The pages that are there, for the number a damaged document claims may be any. */
  private static List<PageSize> sizes(PDDocument document, int most) {
    List<PageSize> sizes = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      if (sizes.size() == most) {
        break;
      }
      sizes.add(size(page));
    }
    return List.copyOf(sizes);
  }

  private static PageSize size(PDPage page) {
    PDRectangle box = page.getCropBox();
    double width = Math.max(1, Math.min(LARGEST, box.getWidth()));
    double height = Math.max(1, Math.min(LARGEST, box.getHeight()));
    return page.getRotation() % 180 == 0
        ? new PageSize(width, height)
        : new PageSize(height, width);
  }

  @Override
  public List<PageSize> pages() {
    return pages;
  }

  @Override
  public double unitsPerInch() {
    return POINTS_PER_INCH;
  }

  @Override
  public Raster draw(int page, double pixelsPerUnit) {
    return guarded(
        page,
        deadline -> {
          float scale = (float) limits.scale(pages.get(page), pixelsPerUnit);
          PageRenderer renderer = new PageRenderer(document, limits, deadline);
          BufferedImage image = renderer.renderImage(page, scale, ImageType.BGR);
          return Raster.of(image);
        });
  }

  @Override
  public List<Glyph> glyphs(int page) {
    return guarded(page, deadline -> GlyphReader.read(document, page, pages.get(page), deadline));
  }

  @Override
  public Location region(int page, Box box) {
    return new PageRectangle(page + 1, box.x(), box.y(), box.width(), box.height());
  }

  private interface PageWork<T> {
    T run(Deadline deadline) throws IOException;
  }

  private <T> T guarded(int page, PageWork<T> work) {
    try {
      return work.run(new Deadline(limits.time()));
    } catch (Deadline.Passed e) {
      throw Trouble.slow(page);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Whatever a damaged page does to the parser costs that page only.
      throw Trouble.page(page, e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.manicule.view.pages.paper;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages until the time is up, and leaves out pictures that would fill the memory. */
final class PageRenderer extends PDFRenderer {
  private final Limits limits;
  private final Deadline deadline;

  PageRenderer(PDDocument document, Limits limits, Deadline deadline) {
    super(document);
    this.limits = limits;
    this.deadline = deadline;
    setSubsamplingAllowed(true);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Drawer(parameters, limits, deadline);
  }

  private static final class Drawer extends PageDrawer {
    private final Limits limits;
    private final Deadline deadline;

    Drawer(PageDrawerParameters parameters, Limits limits, Deadline deadline) throws IOException {
      super(parameters);
      this.limits = limits;
      this.deadline = deadline;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      deadline.check();
      super.processOperator(operator, operands);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
      if ((long) image.getWidth() * image.getHeight() <= limits.picturePixels()) {
        super.drawImage(image);
      }
    }
  }
}

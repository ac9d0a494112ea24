package org.manicule.view.pages.trial;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Writes PDF files and pictures to try the view with. */
public final class Files {
  private static final float HEIGHT = PDRectangle.A4.getHeight();

  private Files() {}

  /** Pages of prose with running heads, page numbers, divided words and a paragraph overleaf. */
  public static Path report(Path folder, int pages) throws IOException {
    Path file = folder.resolve("Report " + pages + ".pdf");
    try (PDDocument document = new PDDocument()) {
      for (int page = 1; page <= pages; page++) {
        PDPage added = new PDPage(PDRectangle.A4);
        document.addPage(added);
        try (PDPageContentStream out = new PDPageContentStream(document, added)) {
          write(out, 70, 40, 9, "Harbour Council, Annual Report");
          write(out, 290, 815, 9, String.valueOf(page));
          write(out, 70, 100, 16, "Chapter " + page + ": what the keeper saw");
          for (int line = 0; line < 40; line++) {
            write(out, 70, 130 + line * 15, 11, line(page, line));
          }
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  private static String line(int page, int line) {
    return switch (line % 8) {
      case 0 ->
          "In year " + (1800 + page * 40 + line) + " the keeper walked the harbour wall and gov-";
      case 1 -> "ernment men came to count the ships, the nets and all the barrels of herring";
      case 2 ->
          "that the town had taken since the spring; they wrote " + page * line + " of them down.";
      case 7 -> "";
      default ->
          "Members "
              + (page * 100 + line)
              + " feared that the light itself would be sold to a company";
    };
  }

  /** Two columns side by side. */
  public static Path columns(Path folder) throws IOException {
    Path file = folder.resolve("Columns.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        for (int line = 0; line < 30; line++) {
          write(out, 60, 100 + line * 15, 10, "left words number " + line + " in a narrow");
        }
        for (int line = 0; line < 30; line++) {
          write(out, 320, 100 + line * 15, 10, "right words number " + line + " stand");
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  /** A page turned by a quarter, with words that are upright as it is shown. */
  public static Path turned(Path folder) throws IOException {
    Path file = folder.resolve("Turned.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      page.setRotation(90);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.beginText();
        out.setFont(new PDType1Font(FontName.HELVETICA), 12);
        // 100 from the left and 200 from the top of the page as it is shown.
        out.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 200, 100));
        out.showText("The keeper lay down beside the lamp.");
        out.endText();
      }
      document.save(file.toFile());
    }
    return file;
  }

  /** A file that cannot be opened without a password. */
  public static Path locked(Path folder) throws IOException {
    Path file = folder.resolve("Locked.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }
    return file;
  }

  /** A page whose contents draw for ever. */
  public static Path endless(Path folder) throws IOException {
    Path file = folder.resolve("Endless.pdf");
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        write(out, 70, 100, 11, "Words before the storm of lines begins to fill the page.");
        for (int i = 0; i < 400_000; i++) {
          out.moveTo(i % 600, 0);
          out.lineTo(600 - i % 600, 800);
          out.stroke();
        }
      }
      document.save(file.toFile());
    }
    return file;
  }

  private static void write(PDPageContentStream out, float x, float fromTop, int size, String words)
      throws IOException {
    if (!words.isEmpty()) {
      out.beginText();
      out.setFont(new PDType1Font(FontName.HELVETICA), size);
      out.newLineAtOffset(x, HEIGHT - fromTop);
      out.showText(words);
      out.endText();
    }
  }

  /** A picture: the left half red, the right half blue. */
  public static Path picture(Path folder, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(width / 2, 0, width - width / 2, height);
    graphics.dispose();
    Path file = folder.resolve("Flag.png");
    ImageIO.write(image, "png", file.toFile());
    return file;
  }
}

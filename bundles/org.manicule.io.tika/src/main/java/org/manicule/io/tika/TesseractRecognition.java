package org.manicule.io.tika;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.manicule.api.UserException;
import org.manicule.api.importing.CharacterRecognition;
import org.manicule.api.task.Monitor;
import org.manicule.io.tika.draft.Messages;
import org.manicule.io.tika.ocr.Tesseract;
import org.manicule.io.tika.pdf.ScannedPages;
import org.osgi.service.component.annotations.Component;

/** Offers the program tesseract to all who import pictures. */
@Component
public final class TesseractRecognition implements CharacterRecognition {

  @Override
  public boolean isReady() {
    return Tesseract.installed().isPresent();
  }

  @Override
  public String needs() {
    return Messages.text("ocr.needs");
  }

  @Override
  public List<String> read(Path picture, String languages, Monitor monitor) throws IOException {
    Optional<Tesseract> tesseract = Tesseract.installed();
    if (tesseract.isEmpty()) {
      throw new UserException(Messages.text("ocr.gone"), Messages.text("ocr.failed.todo"));
    }
    return ScannedPages.paragraphs(picture, tesseract.get(), languages, monitor);
  }
}

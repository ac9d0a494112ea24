package org.manicule.ui.swt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manicule.api.Format;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

/** Reads a text file as one paragraph. */
final class LineImporter implements SourceImporter {

  @Override
  public List<Format> formats() {
    return List.of(new Format("line", "One line", Set.of("line"), Set.of("text/line")));
  }

  @Override
  public boolean accepts(Path file) {
    return file.toString().endsWith(".line");
  }

  @Override
  public Draft read(Path file, Options options, Monitor monitor) throws IOException {
    String text = Files.readString(file);
    if (text.isEmpty()) {
      throw new UserException(file.getFileName() + " is empty.", "Choose another file.");
    }
    String name = String.valueOf(file.getFileName()).replace(".line", "");
    return Draft.of(
        new DraftSource(
            name, text, List.of(DraftUnit.paragraph(0, text.length())), Map.of(), List.of(), null));
  }
}

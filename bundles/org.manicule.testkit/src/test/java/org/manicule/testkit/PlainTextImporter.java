package org.manicule.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.manicule.api.importing.NormalisedText;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

/** An importer that keeps to its contract, for tests to break in one respect. */
class PlainTextImporter implements SourceImporter {

  @Override
  public List<Format> formats() {
    return List.of(new Format("plain", "Plain text", Set.of("txt"), Set.of("text/plain")));
  }

  @Override
  public boolean accepts(Path file) {
    return true;
  }

  @Override
  public Draft read(Path file, Options options, Monitor monitor) throws IOException {
    String text = NormalisedText.of(Files.readString(file, StandardCharsets.ISO_8859_1));
    if (text.isBlank()) {
      throw new UserException(file + " is empty.", "Choose another file.");
    }
    List<DraftUnit> lines =
        TextLines.of(text).stream()
            .map(line -> DraftUnit.paragraph(line.start(), line.end()))
            .toList();
    String name = String.valueOf(file.getFileName());
    return Draft.of(new DraftSource(name, text, lines, Map.of(), List.of(), null));
  }
}

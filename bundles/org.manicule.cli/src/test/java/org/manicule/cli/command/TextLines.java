package org.manicule.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manicule.api.Format;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

/** Reads plain text, a paragraph for each line; a file that starts with "broken" cannot be read. */
final class TextLines implements SourceImporter {

  @Override
  public List<Format> formats() {
    return List.of(new Format("lines", "Lines of text", Set.of("txt"), Set.of("text/plain")));
  }

  @Override
  public boolean accepts(Path file) {
    return file.toString().endsWith(".txt");
  }

  @Override
  public Draft read(Path file, Options options, Monitor monitor) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String fileName = file.getFileName().toString();
    if (text.startsWith("broken")) {
      throw new UserException(fileName + " is broken.", "Save it anew.");
    }
    String name = fileName.substring(0, fileName.lastIndexOf('.'));
    Draft draft =
        Draft.of(
            new DraftSource(
                name,
                text,
                units(text),
                Map.of("author", DraftValue.text("Zoë")),
                List.of(),
                "en"));
    return text.contains("odd") ? draft.withIssue(Issue.note(fileName, "It says odd.")) : draft;
  }

  private static List<DraftUnit> units(String text) {
    List<DraftUnit> units = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        units.add(DraftUnit.paragraph(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return units;
  }
}

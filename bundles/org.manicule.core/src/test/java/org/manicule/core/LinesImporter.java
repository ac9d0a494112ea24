package org.manicule.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.manicule.api.Format;
import org.manicule.api.UserException;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.NormalisedText;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.VariableType;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

/**
 * A small importer for tests: a line is a paragraph, "~ ..." is boilerplate, "date: x" and "author:
 * x" are values, and the whole text "fail" is a bug.
 */
record LinesImporter(String id, List<String> extensions) implements SourceImporter {
  static final Option<String> PREFIX = Option.text("prefix", "What stands before the name", "");

  @Override
  public List<Format> formats() {
    String mediaType = "text/" + id;
    return List.of(
        new Format(id, "Lines " + id, new LinkedHashSet<>(extensions), Set.of(mediaType)));
  }

  @Override
  public boolean accepts(Path file) throws IOException {
    return !Files.readString(file).startsWith("%");
  }

  @Override
  public List<Option<?>> options() {
    return List.of(PREFIX);
  }

  @Override
  public Draft read(Path file, Options options, Monitor monitor) throws IOException {
    String text = NormalisedText.of(Files.readString(file));
    if (text.isBlank()) {
      throw new UserException(file + " is empty.", "Choose another one.");
    }
    if (text.equals("fail")) {
      throw new IllegalStateException("a bug");
    }
    if (text.equals("none")) {
      return new Draft(List.of(), List.of());
    }
    String name = options.get(PREFIX) + file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    return Draft.of(source(name, text));
  }

  private static DraftSource source(String name, String text) {
    List<DraftUnit> units = new ArrayList<>();
    List<Boilerplate> boilerplate = new ArrayList<>();
    Map<String, DraftValue> values = new TreeMap<>();
    int start = 0;
    for (String line : Arrays.asList(text.split("\n", -1))) {
      units.add(DraftUnit.paragraph(start, start + line.length()));
      if (line.startsWith("~")) {
        int end = Math.min(text.length(), start + line.length() + 1);
        boilerplate.add(new Boilerplate(new TextRange(start, end), "a menu", 0.9));
      }
      if (line.startsWith("date: ")) {
        values.put("date", new DraftValue(VariableType.DATE, line.substring(6)));
      }
      if (line.startsWith("author: ")) {
        values.put("author", DraftValue.text(line.substring(8)));
      }
      start += line.length() + 1;
    }
    return new DraftSource(name, text, units, values, boilerplate, "en");
  }
}

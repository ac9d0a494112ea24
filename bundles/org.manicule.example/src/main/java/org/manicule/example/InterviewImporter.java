package org.manicule.example;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.manicule.api.Format;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.NormalisedText;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.osgi.service.component.annotations.Component;

/** Reads interviews typed as plain text; each turn begins with its speaker: "Ada: I never went." */
@Component(service = SourceImporter.class)
public final class InterviewImporter implements SourceImporter {
  private static final Format FORMAT =
      new Format("interview", "Interview as plain text", Set.of("txt"), Set.of("text/plain"));

  private static final Option<String> SEPARATOR =
      Option.text("separator", "What stands between a speaker and the words spoken", ":");

  @Override
  public List<Format> formats() {
    return List.of(FORMAT);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(SEPARATOR);
  }

  /** Other text files are left to other importers: this one wants to see two turns. */
  @Override
  public boolean accepts(Path file) throws IOException {
    return file.toString().endsWith(".txt")
        && turn(SEPARATOR.defaultValue()).matcher(textOf(file)).results().limit(2).count() == 2;
  }

  @Override
  public Draft read(Path file, Options options, Monitor monitor) throws IOException {
    String text = NormalisedText.of(textOf(file));
    if (text.isBlank()) {
      throw new UserException(file + " is empty.", "Choose a file that holds some text.");
    }
    String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
    List<DraftUnit> units = new ArrayList<>(turns(text, options.get(SEPARATOR)));
    units.addAll(paragraphs(text));
    return Draft.of(new DraftSource(name, text, units, Map.of(), List.of(), null));
  }

  private static String textOf(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new UserException(file + " is not text in UTF-8.", "Save it as UTF-8 text.", e);
    }
  }

  /** At the start of a line: a capital letter, up to 40 more characters, the separator. */
  private static Pattern turn(String separator) {
    String regex = "^(\\p{Lu}[^\\n]{0,40}?)" + Pattern.quote(separator) + "[ \\t]+(?=\\S)";
    return Pattern.compile(regex, Pattern.MULTILINE);
  }

  /** A turn reaches from its speaker to the next one, whoever that is. */
  private static List<DraftUnit> turns(String text, String separator) {
    List<DraftUnit> turns = new ArrayList<>();
    Matcher matcher = turn(separator).matcher(text);
    boolean found = matcher.find();
    while (found) {
      int start = matcher.start();
      String speaker = matcher.group(1).strip();
      found = matcher.find();
      int end = found ? matcher.start() : text.length();
      end = start + text.substring(start, end).stripTrailing().length();
      UnitDetails details = UnitDetails.NONE.withSpeaker(speaker);
      turns.add(new DraftUnit(UnitKind.TURN, new TextRange(start, end), details));
    }
    return turns;
  }

  private static List<DraftUnit> paragraphs(String text) {
    Matcher line = Pattern.compile("\\S[^\\n]*").matcher(text);
    return line.results().map(it -> DraftUnit.paragraph(it.start(), it.end())).toList();
  }
}

package org.manicule.io.transcript;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Format;
import org.manicule.api.Issue;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.model.TimeSpan;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;
import org.osgi.service.component.annotations.Component;

/** Reads tables with a speaker and words in each row, as programs that listen write them. */
@Component
public final class SpeakerTableImporter implements SourceImporter {
  private static final Format FORMAT =
      new Format(
          "transcript-table",
          Messages.text("format.table"),
          Set.of("csv", "tsv"),
          Set.of("text/csv", "text/tab-separated-values"));
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};

  @Override
  public List<Format> formats() {
    return List.of(FORMAT);
  }

  /** Whether the first row names columns for speaker and words. */
  @Override
  public boolean accepts(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    boolean named = name.endsWith(".csv") || name.endsWith(".tsv");
    return named
        && Files.isReadable(file)
        && Files.size(file) > 0
        && Layout.of(TranscriptFile.beginning(file)).isPresent();
  }

  @Override
  public Draft read(Path file, Options options, Monitor monitor) throws IOException {
    TranscriptFile table = TranscriptFile.read(file);
    Layout layout =
        Layout.of(table.text()).orElseThrow(() -> Messages.problem("table", table.name()));
    return new Rows(table, layout.columns()).read(layout, monitor);
  }

  /** How the table is written. */
  private record Layout(char delimiter, SpeakerColumns columns) {
    static Optional<Layout> of(String text) {
      int end = text.indexOf('\n');
      String header = end < 0 ? text : text.substring(0, end);
      for (char delimiter : DELIMITERS) {
        Optional<SpeakerColumns> columns = SpeakerColumns.of(cells(header, delimiter));
        if (columns.isPresent()) {
          return Optional.of(new Layout(delimiter, columns.get()));
        }
      }
      return Optional.empty();
    }

    private static List<String> cells(String header, char delimiter) {
      List<String> cells = new ArrayList<>();
      for (String cell :
          header.split(java.util.regex.Pattern.quote(String.valueOf(delimiter)), -1)) {
        cells.add(cell.strip().replaceAll("^\"|\"$", ""));
      }
      return cells;
    }
  }

  /** The rows of one table. */
  private static final class Rows {
    private final TranscriptFile table;
    private final SpeakerColumns columns;
    private final List<Cue> cues = new ArrayList<>();
    private int empty;
    private int broken;

    Rows(TranscriptFile table, SpeakerColumns columns) {
      this.table = table;
      this.columns = columns;
    }

    Draft read(Layout layout, Monitor monitor) {
      CsvReader<CsvRecord> rows =
          CsvReader.builder()
              .fieldSeparator(layout.delimiter())
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(table.text());
      boolean header = true;
      for (CsvRecord row : rows) {
        if ((cues.size() & 0xFFF) == 0) {
          monitor.checkCancelled();
        }
        if (!header) {
          add(row);
        }
        header = false;
      }
      return draft();
    }

    private void add(CsvRecord row) {
      String words = cell(row, columns.words()).strip();
      if (words.isEmpty()) {
        empty++;
      } else {
        String speaker = cell(row, columns.speaker()).strip().replaceAll("\\s+", " ");
        cues.add(new Cue(speaker, words, time(row)));
      }
    }

    private static String cell(CsvRecord row, int column) {
      return column >= 0 && column < row.getFieldCount() ? row.getField(column) : "";
    }

    private @Nullable TimeSpan time(CsvRecord row) {
      String from = cell(row, columns.start());
      String to = cell(row, columns.end());
      if (from.isBlank()) {
        return null;
      }
      OptionalLong start = ClockTime.millisOrSeconds(from);
      OptionalLong end = to.isBlank() ? start : ClockTime.millisOrSeconds(to);
      TimeSpan time = ClockTime.span(start, end);
      if (time == null) {
        broken++;
      }
      return time;
    }

    private Draft draft() {
      if (cues.isEmpty()) {
        throw Messages.problem("table", table.name());
      }
      long single = cues.stream().filter(cue -> cue.words().indexOf(' ') < 0).count();
      SpokenText text = new SpokenText(single * 10 > cues.size() * 9L);
      cues.forEach(text::add);
      String name = table.name();
      text.tell(Issue.note(name, Messages.text("issue.encoding")), table.sure() ? 0 : 1);
      text.tell(Issue.warning(name, Messages.text("issue.times", broken)), broken);
      text.tell(Issue.note(name, Messages.text("issue.rows", empty)), empty);
      return text.draft(table.sourceName());
    }
  }
}

package org.manicule.io.survey.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.manicule.api.Issue;
import org.manicule.api.task.Monitor;

/** A table in a text file: CSV, or with another character between the cells. */
final class CsvTable implements TableFile {
  private static final int SAMPLE = 1 << 18;
  private static final Map<String, Character> NAMED =
      Map.of("comma", ',', "semicolon", ';', "tab", '\t', "pipe", '|', "space", ' ');
  private static final Map<Character, String> NAMES =
      Map.of(',', "comma", ';', "semicolon", '\t', "tab", '|', "pipe", ' ', "space");

  private final Path file;
  private final String fileName;
  private final TextEncoding encoding;
  private final CsvShape shape;
  private final boolean saysItsDelimiter;
  private final List<Issue> oddInRows = new ArrayList<>();

  private CsvTable(Path file, TextEncoding encoding, CsvShape shape, boolean saysItsDelimiter) {
    this.file = file;
    this.fileName = String.valueOf(file.getFileName());
    this.encoding = encoding;
    this.shape = shape;
    this.saysItsDelimiter = saysItsDelimiter;
  }

  static CsvTable open(Path file, TableSettings settings) throws IOException {
    String fileName = String.valueOf(file.getFileName());
    TextEncoding encoding = encoding(file, settings.encoding());
    String sample = sample(file, encoding.charset());
    requireText(sample, fileName);
    boolean says = sample.matches("(?s)sep=.[\r\n].*"); // as spreadsheets write it
    CsvShape found = says ? new CsvShape(sample.charAt("sep=".length()), '"') : CsvShape.of(sample);
    char delimiter = delimiter(settings.delimiter(), found.delimiter());
    char quote = quote(settings.quote(), found.quote());
    if (delimiter == quote) {
      throw Messages.problem("same.signs", fileName);
    }
    return new CsvTable(file, encoding, new CsvShape(delimiter, quote), says);
  }

  private static TextEncoding encoding(Path file, String wanted) throws IOException {
    if (wanted.strip().equalsIgnoreCase(TableSettings.AUTO)) {
      return TextEncoding.of(file);
    }
    try {
      return new TextEncoding(Charset.forName(wanted.strip()), true);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw Messages.problem(e, "unknown.encoding", wanted);
    }
  }

  private static String sample(Path file, Charset charset) throws IOException {
    try (CleanReader in = reader(file, charset)) {
      char[] head = new char[SAMPLE];
      int length = 0;
      for (int read = 0; read >= 0 && length < SAMPLE; ) {
        length += read;
        read = length < SAMPLE ? in.read(head, length, SAMPLE - length) : -1;
      }
      return new String(head, 0, length);
    }
  }

  private static CleanReader reader(Path file, Charset charset) throws IOException {
    return new CleanReader(
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), 1 << 16));
  }

  private static void requireText(String sample, String fileName) {
    if (sample.isBlank()) {
      throw Messages.problem("empty", fileName);
    }
    long odd =
        sample
            .chars()
            .filter(c -> (c < ' ' && "\n\r\t\f\u001A".indexOf(c) < 0) || c == 0x7F)
            .count();
    if (odd > Math.max(2, sample.length() / 200)) {
      throw Messages.problem("no.table", fileName);
    }
  }

  private static char delimiter(String wanted, char found) {
    String word = wanted.strip().toLowerCase(Locale.ROOT);
    if (word.equals(TableSettings.AUTO)) {
      return found;
    }
    Character named = NAMED.get(word);
    if (named != null) {
      return named;
    }
    if (wanted.length() == 1 && wanted.charAt(0) != '\n' && wanted.charAt(0) != '\r') {
      return wanted.charAt(0);
    }
    throw Messages.problem("unknown.delimiter", wanted);
  }

  private static char quote(String wanted, char found) {
    return switch (wanted) {
      case "double" -> '"';
      case "single" -> '\'';
      case "none" -> CsvShape.NO_QUOTE;
      default -> found;
    };
  }

  @Override
  public void read(Predicate<TableRow> visitor, Monitor monitor) throws IOException {
    oddInRows.clear();
    long row = 0;
    try (CleanReader in = reader(file, encoding.charset());
        CloseableIterator<CsvRecord> records = records(in).iterator()) {
      boolean more = true;
      while (more && records.hasNext()) {
        CsvRecord record = records.next();
        row++;
        if (row % 500 == 0) {
          monitor.checkCancelled();
        }
        boolean marker = row == 1 && saysItsDelimiter;
        TableRow read = new TableRow(row, cells(record, row));
        more = marker || read.isBlank() || visitor.test(read);
      }
      noteOddities(in);
    } catch (CsvParseException e) {
      throw Messages.problem(e, "broken.quotes", fileName, row + 1);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private CsvReader<CsvRecord> records(CleanReader in) {
    CsvRecordHandler handler =
        CsvRecordHandler.builder()
            .maxFields(Limits.COLUMNS + 1)
            .maxFieldSize(Limits.CELL_CHARACTERS)
            .maxRecordSize(2 * Limits.CELL_CHARACTERS)
            .build();
    return CsvReader.builder()
        .fieldSeparator(shape.delimiter())
        .quoteCharacter(shape.quote())
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(2 * Limits.CELL_CHARACTERS)
        .build(handler, in);
  }

  private List<Cell> cells(CsvRecord record, long row) {
    if (record.getFieldCount() > Limits.COLUMNS) {
      throw Messages.problem("too.many.columns", fileName, row, Limits.COLUMNS);
    }
    List<Cell> cells = new ArrayList<>(record.getFieldCount());
    for (String field : record.getFields()) {
      cells.add(Cell.text(field));
    }
    return cells;
  }

  private void noteOddities(CleanReader in) {
    if (in.nuls() > 0) {
      oddInRows.add(Issue.warning(fileName, Messages.text("issue.nul", in.nuls())));
    }
    if (in.replaced() > 0) {
      String words =
          Messages.text("issue.undecodable", in.replaced(), encoding.charset().displayName());
      oddInRows.add(Issue.warning(fileName, words));
    }
  }

  @Override
  public List<Issue> issues() {
    List<Issue> issues = new ArrayList<>();
    String between = NAMES.getOrDefault(shape.delimiter(), "other");
    String delimiter = Messages.text("delimiter." + between, String.valueOf(shape.delimiter()));
    String around =
        shape.quote() == CsvShape.NO_QUOTE
            ? Messages.text("quote.none")
            : Messages.text("quote.some", String.valueOf(shape.quote()));
    String charset = encoding.charset().displayName();
    issues.add(
        encoding.sure()
            ? Issue.note(fileName, Messages.text("issue.shape", charset, delimiter, around))
            : Issue.warning(
                fileName, Messages.text("issue.shape.unsure", charset, delimiter, around)));
    issues.addAll(oddInRows);
    return issues;
  }
}

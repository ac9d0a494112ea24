package org.manicule.io.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;

/** How all tables are written: UTF-8, RFC 4180, harmless to spreadsheets unless asked otherwise. */
final class Csv {
  private static final Option<String> DELIMITER =
      Option.choice(
          "delimiter",
          "What stands between cells: comma, semicolon (for spreadsheets that write 0,5) or tab",
          List.of("comma", "semicolon", "tab"));
  private static final Option<Boolean> BOM =
      Option.flag(
          "bom",
          "Start with a byte order mark, so that Excel reads accents and quotes well",
          false);
  private static final Option<String> FORMULAS =
      Option.choice(
          "formulas",
          "What starts like a formula (=, +, -, @, tab, line end) gets an apostrophe in front, so that"
              + " no spreadsheet runs it: neutralise; or stays exact for statistics programs: keep",
          List.of("neutralise", "keep"));

  private Csv() {}

  static List<Option<?>> options() {
    return List.of(DELIMITER, BOM, FORMULAS);
  }

  /** Makes a text harmless as a cell, as the options say. */
  static UnaryOperator<String> safe(Options options) {
    return options.get(FORMULAS).equals("keep") ? UnaryOperator.identity() : SafeCell::of;
  }

  /** Writes rows to a stream, which stays open. */
  static void write(Options options, OutputStream out, Consumer<CsvWriter> rows)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (options.get(BOM)) {
      text.write('\uFEFF');
    }
    try {
      // Not closed: the stream belongs to the caller.
      CsvWriter csv = CsvWriter.builder().fieldSeparator(delimiter(options)).build(text);
      rows.accept(csv);
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    text.flush();
  }

  private static char delimiter(Options options) {
    return switch (options.get(DELIMITER)) {
      case "semicolon" -> ';';
      case "tab" -> '\t';
      default -> ',';
    };
  }
}

package org.manicule.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void columnsAreAlignedAndNumbersStandToTheRight() {
    TextTable table = new TextTable("code", "codings").right(1);
    table.row("naïve 😀", "7");
    table.row("a longer name", "1234");

    assertThat(printed(table))
        .isEqualTo(
            """
            code           codings
            naïve 😀              7
            a longer name     1234
            """);
  }

  @Test
  void longHeadsAreBrokenAndStandNextToTheRows() {
    TextTable table = new TextTable("", "merrowshire-scrutiny-minutes", "total").right(1, 2);
    table.row("row", "1", "2");

    assertThat(printed(table).lines())
        .containsExactly(
            "     merrowshire-",
            "        scrutiny-",
            "          minutes  total",
            "row             1      2");
  }

  @Test
  void lineEndsInCellsDoNotBreakRows() {
    TextTable table = new TextTable("quote");
    table.row("one\ntwo\n");

    assertThat(printed(table)).isEqualTo("quote\none two\n");
  }

  @Test
  void withoutRowsNothingIsPrinted() {
    assertThat(printed(new TextTable("quote"))).isEmpty();
  }

  private static String printed(TextTable table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    table.print(new Output(out, out));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

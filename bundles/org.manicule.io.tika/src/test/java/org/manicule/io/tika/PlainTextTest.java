package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;

final class PlainTextTest {
  private static final String PROSE =
      "The keeper of the light walked the harbour wall each evening and kept a careful note of the"
          + " weather, the ships and the health of the town.";

  @TempDir Path folder;

  @Test
  void theTextStaysLetterForLetter() throws IOException {
    String text = "One  line \n\n\u00A0\n\tTwo\u00A0words \n\n\n\nThree\n";
    assertThat(read(text).text()).isEqualTo(text);
  }

  @Test
  void lineEndsBecomeLineFeedsAndPositionsFollow() throws IOException {
    DraftSource source = read("First.\r\n\r\nSecond 😀.\rThird.");
    assertThat(source.text()).isEqualTo("First.\n\nSecond 😀.\nThird.");
    assertThat(Reads.outline(source)).containsExactly("First.", "Second 😀.", "Third.");
  }

  @Test
  void positionsCountUtf16UnitsBehindEmoji() throws IOException {
    DraftSource source = read("👩‍🚀😀 talks.\n\n𝒜 letter.");
    assertThat(Reads.outline(source)).containsExactly("👩‍🚀😀 talks.", "𝒜 letter.");
    DraftUnit second = source.units().get(1);
    assertThat(second.range().start()).isEqualTo("👩‍🚀😀 talks.\n\n".length());
  }

  @Test
  void blankLinesOfNoBreakSpacesSeparateParagraphs() throws IOException {
    assertThat(Reads.outline(read("One.\n\n\u00A0\n\nTwo."))).containsExactly("One.", "Two.");
  }

  @Test
  void linesBrokenAtAFixedWidthAreJoined() throws IOException {
    String text =
        """
        The keeper of the light walked the harbour wall each evening
        and kept a careful note of the weather, the ships and the
        health of the town.
        The second paragraph begins on a line of its own because the
        one before it ended early.

        * an item that is so long that it does not fit on one line of
          this width
        * another item
        """;
    assertThat(Reads.outline(read(text)))
        .hasSize(4)
        .first()
        .asString()
        .startsWith("The keeper")
        .endsWith("town.");
  }

  @Test
  void everyLongLineIsAParagraphEvenWithoutBlankLines() throws IOException {
    assertThat(Reads.outline(read(PROSE + "\n" + PROSE + "\n" + PROSE))).hasSize(3);
  }

  @Test
  void turnsOnLinesOfTheirOwnStayApart() throws IOException {
    assertThat(Reads.outline(read("I: Were you asked?\nR: No.\nI: Never?\nR: Never.\nI: Oh.")))
        .hasSize(5);
  }

  @Test
  void shortLinesOverProseAreHeadings() throws IOException {
    DraftSource source =
        read(
            String.join(
                "\n\n",
                "The Lantern Report",
                PROSE,
                "What the town asked for",
                PROSE,
                "1. Oil lamps",
                PROSE,
                "Why not?",
                PROSE));
    assertThat(Reads.headings(source))
        .containsExactly(
            "# The Lantern Report", "## What the town asked for", "## 1. Oil lamps", "## Why not?");
    assertThat(Reads.value(source, "title")).isEqualTo("The Lantern Report");
  }

  @Test
  void whatIsNotSurelyAHeadingStaysAParagraph() throws IOException {
    DraftSource source =
        read(
            String.join(
                "\n\n",
                PROSE,
                "She said",
                "“" + PROSE + "”",
                "These include",
                "• oil",
                "Ada Quill, Keeper",
                "Tom Marsh, Engineer",
                "Hal Rushby, Member for the Quay",
                PROSE,
                "the orphan line",
                PROSE,
                "A sentence with its stop.",
                PROSE,
                "How would that help?”",
                PROSE,
                "It ended there"));
    assertThat(Reads.headings(source)).isEmpty();
  }

  @Test
  void titlesWithADateBelowAreHeadingsOfTheFirstLevel() throws IOException {
    DraftSource source =
        read(
            String.join(
                "\n\n",
                "Teeth",
                "21 February 2022",
                PROSE,
                "Fog",
                "What next?",
                "Bells",
                "November 8, 2021",
                PROSE));
    assertThat(Reads.headings(source)).containsExactly("# Teeth", "# Bells");
    assertThat(source.variables()).as("two posts have no title in common").isEmpty();
  }

  @Test
  void titleAuthorAndDateAtTheTopBecomeVariables() throws IOException {
    DraftSource source =
        read(
            String.join(
                "\n\n", "Insights from the Quay", "16-02-2017", "By Ada Quill, Keeper", PROSE));
    assertThat(Reads.value(source, "title")).isEqualTo("Insights from the Quay");
    assertThat(Reads.value(source, "author")).isEqualTo("Ada Quill");
    assertThat(Reads.value(source, "date")).isEqualTo("2017-02-16");
  }

  @Test
  void thereIsNoVariableForWhatIsNotThere() throws IOException {
    assertThat(read(PROSE).variables()).isEmpty();
    assertThat(read(PROSE).language()).isNull();
  }

  @Test
  void theSourceIsNamedLikeTheFile() throws IOException {
    assertThat(Reads.source(folder, "Minutes 12.3.txt", PROSE).name()).isEqualTo("Minutes 12.3");
    assertThat(Reads.source(folder, "README", PROSE).name()).isEqualTo("README");
  }

  @Test
  void severalMegabytesAreReadInSeconds() throws IOException {
    String text =
        IntStream.range(0, 40_000)
            .mapToObj(i -> (i % 20 == 0 ? "Part " + i + "\n\n" : "") + i + " " + PROSE)
            .collect(Collectors.joining("\n\n"));
    Path file = Reads.write(folder, "long.txt", text);
    DraftSource source = Assertions.assertTimeout(Duration.ofSeconds(20), () -> Reads.source(file));
    assertThat(source.text()).hasSize(text.length());
    assertThat(source.units()).hasSize(42_000);
  }

  @Test
  void tenMegabytesOnOneLineAreReadInSeconds() throws IOException {
    Path file = Reads.write(folder, "line.txt", "word ".repeat(2_000_000));
    Assertions.assertTimeout(Duration.ofSeconds(20), () -> Reads.source(file));
  }

  private DraftSource read(String text) throws IOException {
    return Reads.source(folder, "text.txt", text);
  }
}

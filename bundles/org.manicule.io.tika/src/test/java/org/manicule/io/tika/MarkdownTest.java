package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.importing.DraftSource;

final class MarkdownTest {
  @TempDir Path folder;

  @Test
  void headingsListsTablesAndCodeAreFoundAndNothingIsChanged() throws IOException {
    String text =
        """
        # The Lantern Report

        A paragraph with *emphasis*
        over two lines.
        ## What was asked ##
        - oil
        - a bell
          for the fog
        1. first

        Underlined
        ----------

        | Year | Ships |
        |------|-------|

        ```
        # no heading

        still code
        ```
        """;
    DraftSource source = Reads.source(folder, "report.md", text);
    assertThat(source.text()).isEqualTo(text);
    assertThat(Reads.outline(source))
        .containsExactly(
            "# # The Lantern Report",
            "A paragraph with *emphasis*\nover two lines.",
            "## ## What was asked ##",
            "- oil",
            "- a bell\n  for the fog",
            "1. first",
            "## Underlined\n----------",
            "| Year | Ships |",
            "|------|-------|",
            "```\n# no heading\n\nstill code\n```");
    assertThat(source.units().get(2).details().label()).isEqualTo("What was asked");
    assertThat(Reads.value(source, "title")).isEqualTo("The Lantern Report");
  }

  @Test
  void factsAtTheHeadBecomeVariablesAndAreMarked() throws IOException {
    DraftSource source =
        Reads.source(
            folder,
            "post.md",
            "---\ntitle: \"Fog\"\nauthor: Ada Quill\ndate: 2020-03-04\n---\n\n# Other\n\nText.\n");
    assertThat(Reads.value(source, "title")).isEqualTo("Fog");
    assertThat(Reads.value(source, "author")).isEqualTo("Ada Quill");
    assertThat(Reads.value(source, "date")).isEqualTo("2020-03-04");
    assertThat(Reads.furniture(source)).singleElement().asString().startsWith("---");
    assertThat(source.withoutBoilerplate().text()).isEqualTo("# Other\n\nText.\n");
  }
}

package org.manicule.view.memos.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.manicule.view.memos.markdown.Rendered.Link;
import org.manicule.view.memos.markdown.Rendered.Look;
import org.manicule.view.memos.markdown.Rendered.Run;

class MarkdownTest {
  private final Markdown markdown = new Markdown();

  @Test
  void signsAreGoneAndLooksAreThere() {
    Rendered read = markdown.read("# Fear\n\nIt is **not** *only* fear.");

    assertThat(read.text()).isEqualTo("Fear\n\nIt is not only fear.");
    assertThat(read.runs())
        .containsExactly(
            new Run(0, 4, Look.HEADING),
            new Run(12, 15, Look.STRONG),
            new Run(16, 20, Look.EMPHASIS));
  }

  @Test
  void listsKeepTheirSignsAndDepth() {
    assertThat(markdown.read("- one\n- two\n  1. deep\n\nafter").text())
        .isEqualTo("  • one\n  • two\n    1. deep\n\nafter");
  }

  @Test
  void aLinkLeadsToItsAddressAlsoInsideOtherLooks() {
    Rendered read = markdown.read("> see **[the *code*](manicule:code/1)**");

    assertThat(read.text()).isEqualTo("see the code");
    assertThat(read.links()).containsExactly(new Link(4, 12, "manicule:code/1"));
    assertThat(read.runs())
        .contains(
            new Run(4, 12, Look.STRONG), new Run(8, 12, Look.EMPHASIS), new Run(0, 14, Look.QUOTE));
  }

  @Test
  void htmlIsShownAsItIsWritten() {
    assertThat(markdown.read("a <b>bold</b> claim").text()).isEqualTo("a <b>bold</b> claim");
  }

  @Test
  void anEmptyMemoReadsAsNothing() {
    assertThat(markdown.read("").text()).isEmpty();
  }
}

package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.api.importing.DraftSource;

/** Furniture that is known by its wording, in text saved from the web. */
final class FurnitureTest {
  private static final String PROSE =
      "The keeper of the light walked the harbour wall each evening and kept a careful note of the"
          + " weather, the ships and the health of the town.";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Skip to main content",
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
        "You are commenting using your Gravatar account. Log\u00A0Out /  Change )",
        "This website uses cookies to make it work.",
        "Share this:",
        "Click to share on Mastodon",
        "Older posts",
        "← Fog at sea",
        "© 2020 The Quay",
        "Powered by a small engine",
        "Live chat is available from nine to five.",
        "Follow this blog by email",
        "Advertisements"
      })
  void setPhrasesAreFurnitureWhereverTheyStand(String phrase) throws IOException {
    DraftSource source = read(PROSE, phrase, PROSE);
    assertThat(Reads.furniture(source)).containsExactly(phrase);
    assertThat(source.withoutBoilerplate().text()).isEqualTo(PROSE + "\n\n" + PROSE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home",
        "Name",
        "We shared this with the committee.",
        "Nobody asked us to leave a reply to the letter.",
        "Contact us, they said, and then nobody answered.",
        "Biscuits and cookies were served.",
        "Search"
      })
  void wordsThatMayBelongToTheTextAreLeftAlone(String words) throws IOException {
    assertThat(read(PROSE, words, PROSE).boilerplate()).isEmpty();
  }

  @Test
  void weakPhrasesCountBesideSureOnes() throws IOException {
    DraftSource source = read(PROSE, "Leave a Reply", "Name", "Email", "w", "Connecting to %s");
    assertThat(source.boilerplate()).singleElement();
    assertThat(Reads.furniture(source).get(0)).startsWith("Leave").endsWith("%s");
    assertThat(source.boilerplate().get(0).confidence()).isBetween(0.6, 0.95);
  }

  @Test
  void aStrayLineInTheTextIsNoFurniture() throws IOException {
    assertThat(
            Reads.furniture(read("Skip to content", "Fog", "Advertisements", PROSE, PROSE, PROSE)))
        .containsExactly("Skip to content", "Advertisements");
  }

  private DraftSource read(String... paragraphs) throws IOException {
    return Reads.source(folder, "saved.txt", String.join("\n\n", paragraphs));
  }
}

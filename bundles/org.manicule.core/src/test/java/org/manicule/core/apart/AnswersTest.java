package org.manicule.core.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.manicule.api.Issue;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftCase;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftSpeaker;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.DroppedText;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Finding;
import org.manicule.api.importing.RecogniserKind;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.TimeSpan;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;

class AnswersTest {
  private static final Path FILE = Path.of("a.txt");

  private static final Draft FULL =
      new Draft(
          List.of(
              new DraftSource(
                  "hearing",
                  "Zoë: 😀 well.\n",
                  List.of(
                      new DraftUnit(
                          UnitKind.TURN,
                          new TextRange(0, 13),
                          new UnitDetails(2, "head", "Zoë", "2021-07", new TimeSpan(5, 99))),
                      DraftUnit.paragraph(0, 3)),
                  Map.of("date", DraftValue.date("2021")),
                  List.of(new Boilerplate(new TextRange(1, 2), "a menu", 0.25)),
                  "cy",
                  List.of(
                      new DraftSpeaker(
                          "Zoë", List.of("Zoe"), Map.of("role", DraftValue.text("Chair")), 0.5)),
                  List.of(new DraftCase("Zoë", Map.of(), List.of(new TextRange(0, 13)))))),
          List.of(Issue.warning("line 3", "odd")),
          List.of(new DroppedText("hearing", "Home", "a menu", 0.75)),
          List.of(
              new Finding("hearing", "turns", "Turns", RecogniserKind.SPEAKERS, 0.9, true, "1")));

  @Test
  void aDraftArrivesAsItWasSent() throws IOException {
    Draft plain = Draft.of(FULL.sources().get(0));
    FileDraft sent = FileDraft.of(FILE, "text/plain", plain).withRefined(FULL);
    assertThat(Answers.read(FILE, new FormInput(bytes(sent)))).isEqualTo(sent);
  }

  @Test
  void aMessageThatIsCutShortOrMangledIsNoDraft() throws IOException {
    byte[] whole = bytes(FileDraft.of(FILE, "text/plain", FULL));
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> Answers.read(FILE, new FormInput(cut)))
          .isInstanceOfAny(IOException.class, IllegalArgumentException.class);
    }
    assertThatThrownBy(
            () -> Answers.read(FILE, new FormInput(Arrays.copyOf(whole, whole.length + 1))))
        .isInstanceOf(IOException.class);
  }

  @Test
  void noMangledMessageTakesMoreMemoryThanItsLength() throws IOException {
    byte[] whole = bytes(FileDraft.of(FILE, "text/plain", FULL));
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      byte[] mangled = whole.clone();
      for (int j = 0; j < 3; j++) {
        mangled[random.nextInt(mangled.length)] = (byte) random.nextInt();
      }
      try {
        assertThat(Answers.read(FILE, new FormInput(mangled)).file()).isEqualTo(FILE);
      } catch (IOException | RuntimeException refused) {
        assertThat(refused).isNotNull();
      }
    }
  }

  @Test
  void aFrameThatPromisesTooMuchIsRefused() {
    byte[] huge = {0x7f, 0, 0, 0, 1};
    assertThatThrownBy(() -> Frames.read(new ByteArrayInputStream(huge)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("2130706432");
  }

  private static byte[] bytes(FileDraft draft) throws IOException {
    return Frames.bytes(out -> Answers.write(draft, out));
  }
}

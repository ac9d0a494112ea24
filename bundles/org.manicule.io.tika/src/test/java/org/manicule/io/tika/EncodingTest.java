package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.api.Issue.Severity;
import org.manicule.api.importing.Draft;

final class EncodingTest {
  private static final String TEXT = "Café “Zoë” – £1.2bn\n\nÜber naïve façade.";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void commonEncodingsAreFoundOut(String encoding) throws IOException {
    Draft draft = read(TEXT.getBytes(Charset.forName(encoding)));
    assertThat(draft.sources().get(0).text()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkDecidesAndIsNotPartOfTheText(String encoding) throws IOException {
    Draft draft = read(("\uFEFF" + TEXT).getBytes(Charset.forName(encoding)));
    assertThat(draft.sources().get(0).text()).isEqualTo(TEXT);
    assertThat(draft.issues()).isEmpty();
  }

  @Test
  void aGuessedEncodingIsTold() throws IOException {
    assertThat(Reads.messages(read(TEXT.getBytes(Charset.forName("windows-1252")))))
        .singleElement()
        .asString()
        .contains("windows-1252");
  }

  @Test
  void aChosenEncodingIsUsed() throws IOException {
    Path file = Reads.write(folder, "text.txt", "Привет".getBytes(Charset.forName("windows-1251")));
    Draft draft = Reads.draft(file, Map.of("encoding", "windows-1251"));
    assertThat(draft.sources().get(0).text()).isEqualTo("Привет");
  }

  @Test
  void aFewDamagedBytesDoNotSpoilTheWholeText() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE2);
    Draft draft = read(bytes.toByteArray());
    assertThat(draft.sources().get(0).text()).isEqualTo(TEXT + "\uFFFD");
    assertThat(draft.issues()).singleElement().matches(i -> i.severity() == Severity.WARNING);
  }

  @Test
  void nulCharactersAreLeftOutAndCounted() throws IOException {
    Draft draft =
        read(
            ("Long enough a text to bear it. ".repeat(20) + "\0!")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(draft.sources().get(0).text()).doesNotContain("\0").endsWith("it. !");
    assertThat(Reads.messages(draft)).singleElement().asString().contains("One NUL");
  }

  @Test
  void aWebPageWithoutDeclarationIsNotReadAsMojibake() throws IOException {
    byte[] page = "<html><body><p>Café “Zoë”</p>".getBytes(Charset.forName("windows-1252"));
    assertThat(Reads.source(Reads.write(folder, "page.html", page)).text()).isEqualTo("Café “Zoë”");
  }

  private Draft read(byte[] bytes) throws IOException {
    return Reads.draft(Reads.write(folder, "text.txt", bytes));
  }
}

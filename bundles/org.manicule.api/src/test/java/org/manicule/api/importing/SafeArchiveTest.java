package org.manicule.api.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;

class SafeArchiveTest {
  private static final SafeArchive.Limits SMALL = new SafeArchive.Limits(5, 10_000, 20, 1_000);

  @TempDir Path folder;

  @Test
  void partsAreReadByName() throws IOException {
    Path file = archive("b.xml", bytes("<b>two</b>"), "a.txt", bytes("one"));
    try (SafeArchive archive = SafeArchive.open(file, SMALL)) {
      assertThat(archive.fileName()).isEqualTo("file.zip");
      assertThat(archive.parts()).containsExactly("a.txt", "b.xml");
      assertThat(archive.text("a.txt")).contains("one");
      assertThat(archive.head("a.txt", 2)).isEqualTo(bytes("on"));
      assertThat(archive.has("c")).isFalse();
      assertThat(archive.text("c")).isEmpty();
      assertThat(archive.bytes("c")).isEmpty();
      List<String> seen = new ArrayList<>();
      archive.read(
          "b.xml",
          xml -> {
            xml.nextTag();
            seen.add(xml.getElementText());
          });
      assertThat(seen).containsExactly("two");
    }
  }

  @Test
  void tooManyPartsAreRefusedBeforeAnyIsRead() throws IOException {
    Object[] parts = new Object[12];
    for (int i = 0; i < parts.length; i += 2) {
      parts[i] = "part" + i;
      parts[i + 1] = bytes("x");
    }
    Path file = archive(parts);
    refused(() -> SafeArchive.open(file, SMALL), "would unpack to far more", "Do not trust");
  }

  @Test
  void aPartThatUnpacksTooWellIsRefusedOnTheWay() throws IOException {
    Path file = archive("zeros", new byte[9_000]);
    try (SafeArchive archive = SafeArchive.open(file, SMALL)) {
      refused(() -> archive.bytes("zeros"), "would unpack to far more", "Do not trust");
    }
  }

  @Test
  void manyPartsThatAreTooMuchTogetherAreRefused() throws IOException {
    byte[] noise = new byte[4_000];
    new Random(1).nextBytes(noise);
    Path file = archive("a", noise, "b", noise, "c", noise);
    try (SafeArchive archive = SafeArchive.open(file, SMALL)) {
      archive.bytes("a");
      archive.bytes("b");
      refused(() -> archive.bytes("c"), "would unpack to far more", "Do not trust");
    }
  }

  @Test
  void archivesInArchivesStayShut() throws IOException {
    byte[] inner = bytes("deep");
    for (int depth = 0; depth < 3; depth++) {
      inner = zipped("inner.zip", inner);
    }
    Path file = archive("inner.zip", inner);
    try (SafeArchive archive = SafeArchive.open(file, SMALL)) {
      assertThat(archive.parts()).containsExactly("inner.zip");
      assertThat(archive.bytes("inner.zip")).isEqualTo(inner);
    }
  }

  @Test
  void whatIsCutOffOrDamagedIsSaid() throws IOException {
    byte[] whole = zipped("a.txt", bytes("some words that are long enough to be packed, packed"));
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length - 30));
    refused(() -> SafeArchive.open(cut, SMALL), "cut.zip is incomplete", "Copy or download");
    byte[] hurt = whole.clone();
    Arrays.fill(hurt, 36, 60, (byte) 0x55);
    Path damaged = Files.write(folder.resolve("hurt.zip"), hurt);
    try (SafeArchive archive = SafeArchive.open(damaged, SMALL)) {
      refused(() -> archive.bytes("a.txt"), "hurt.zip is damaged", "save it anew");
    }
  }

  @Test
  void xmlThatBreaksOffOrNamesAnotherFileIsDamaged() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "the secret");
    String outside = "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><a>&e;</a>";
    Path file = archive("cut.xml", bytes("<a><b>"), "outside.xml", bytes(outside));
    try (SafeArchive archive = SafeArchive.open(file, SMALL)) {
      refused(() -> archive.read("cut.xml", SafeArchiveTest::toTheEnd), "is damaged", "save it");
      refused(
          () -> archive.read("outside.xml", SafeArchiveTest::toTheEnd), "is damaged", "save it");
    }
  }

  private static void toTheEnd(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      xml.next();
    }
  }

  private static void refused(ThrowingCallable call, String what, String todo) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            UserException.class,
            problem -> {
              assertThat(problem.whatHappened()).contains(what);
              assertThat(problem.whatToDo()).contains(todo);
            });
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private Path archive(Object... namesAndBytes) throws IOException {
    return Files.write(folder.resolve("file.zip"), zipped(namesAndBytes));
  }

  private static byte[] zipped(Object... namesAndBytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndBytes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
        zip.write((byte[]) namesAndBytes[i + 1]);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}

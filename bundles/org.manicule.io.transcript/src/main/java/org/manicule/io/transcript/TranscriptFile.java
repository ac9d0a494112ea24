package org.manicule.io.transcript;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.manicule.api.importing.NormalisedText;

/**
 * A file of text.
 *
 * @param name its name without folders
 * @param text its text in stored form
 * @param sure whether it is valid UTF-8 or UTF-16; otherwise it was read as windows-1252
 */
record TranscriptFile(String name, String text, boolean sure) {
  private static final long MOST_BYTES = 200L << 20;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Reads a file. */
  static TranscriptFile read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      throw Messages.problem("missing", name);
    }
    long size = Files.size(file);
    if (size == 0) {
      throw Messages.problem("empty", name);
    }
    if (size > MOST_BYTES) {
      throw Messages.problem("large", name);
    }
    return of(name, Files.readAllBytes(file));
  }

  /** The beginning of a file, for a look at what it is. */
  static String beginning(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return of("", in.readNBytes(4096)).text;
    }
  }

  private static TranscriptFile of(String name, byte[] bytes) {
    Charset wide = wide(bytes);
    if (wide != null) {
      return new TranscriptFile(name, NormalisedText.of(new String(bytes, wide)), true);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new TranscriptFile(name, NormalisedText.of(text), true);
    } catch (CharacterCodingException e) {
      String text = new String(bytes, WINDOWS_1252);
      return new TranscriptFile(name, NormalisedText.of(text), false);
    }
  }

  private static @org.jspecify.annotations.Nullable Charset wide(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF
        ? StandardCharsets.UTF_16BE
        : mark == 0xFFFE ? StandardCharsets.UTF_16LE : null;
  }

  /** The name of the source: that of the file without its ending. */
  String sourceName() {
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name).strip();
  }
}

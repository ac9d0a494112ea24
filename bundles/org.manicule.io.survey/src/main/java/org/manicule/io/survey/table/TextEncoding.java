package org.manicule.io.survey.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a text file is encoded, found out by reading all of it once, in pieces.
 *
 * @param charset the encoding
 * @param sure whether the bytes leave no other reading
 */
record TextEncoding(Charset charset, boolean sure) {
  private static final int PIECE = 1 << 16;

  /** With more damage than one place in so many, UTF-8 is not believed. */
  private static final int VALID_PER_INVALID = 10;

  static TextEncoding of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(PIECE);
      Charset wide = wide(head);
      if (wide != null) {
        return new TextEncoding(wide, true);
      }
      Utf8Check check = new Utf8Check();
      check.add(head, head.length);
      byte[] piece = new byte[PIECE];
      for (int read = in.read(piece); read > 0; read = in.read(piece)) {
        check.add(piece, read);
      }
      return check.verdict();
    }
  }

  private static @Nullable Charset wide(byte[] head) {
    if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    int[] zeros = new int[2];
    for (int i = 0; i < (head.length & ~1); i++) {
      zeros[i & 1] += head[i] == 0 ? 1 : 0;
    }
    int half = head.length / 2;
    if (half >= 2 && zeros[1] > half * 0.4 && zeros[0] < half * 0.05) {
      return StandardCharsets.UTF_16LE;
    }
    return half >= 2 && zeros[0] > half * 0.4 && zeros[1] < half * 0.05
        ? StandardCharsets.UTF_16BE
        : null;
  }

  /** Counts what is valid UTF-8 beyond ASCII and what is not. */
  private static final class Utf8Check {
    private final CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE + 8);
    private final CharBuffer characters = CharBuffer.allocate(PIECE + 8);
    private long valid;
    private long invalid;

    void add(byte[] piece, int length) {
      bytes.put(piece, 0, length).flip();
      CoderResult result = decoder.decode(bytes, characters, false);
      while (!result.isUnderflow()) {
        if (result.isError()) {
          invalid++;
          bytes.position(bytes.position() + result.length());
        }
        count();
        result = decoder.decode(bytes, characters, false);
      }
      count();
      bytes.compact();
    }

    private void count() {
      characters.flip();
      while (characters.hasRemaining()) {
        valid += characters.get() > 0x7F ? 1 : 0;
      }
      characters.clear();
    }

    TextEncoding verdict() {
      invalid += bytes.position() > 0 ? 1 : 0;
      boolean utf8 = invalid == 0 || valid >= VALID_PER_INVALID * invalid;
      return utf8
          ? new TextEncoding(StandardCharsets.UTF_8, true)
          : new TextEncoding(Charset.forName("windows-1252"), false);
    }
  }
}

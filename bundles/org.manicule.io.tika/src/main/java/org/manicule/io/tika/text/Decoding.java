package org.manicule.io.tika.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.importing.NormalisedText;

/**
 * A text file's bytes as characters.
 *
 * @param text the text in stored form
 * @param charset how it was encoded
 * @param sure whether the bytes leave no other reading; false when the encoding was guessed
 * @param replaced places that are not valid in that encoding
 * @param nuls U+0000 characters that were left out
 */
public record Decoding(String text, Charset charset, boolean sure, int replaced, int nuls) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** With more damage than one place in so many, UTF-8 is not believed. */
  private static final int VALID_PER_INVALID = 10;

  /**
   * Finds out the encoding: byte order mark, UTF-16 by its zero bytes, UTF-8 when valid or nearly,
   * else windows-1252. Empty when the bytes are no text.
   */
  public static Optional<Decoding> of(byte[] bytes) {
    Charset marked = byteOrderMark(bytes);
    if (marked != null) {
      return Optional.of(as(marked, bytes, true)).filter(Decoding::looksLikeText);
    }
    Charset wide = Zeros.in(bytes).utf16();
    if (wide != null) {
      return Optional.of(as(wide, bytes, true)).filter(Decoding::looksLikeText);
    }
    return Optional.of(narrow(bytes)).filter(Decoding::looksLikeText);
  }

  /** Reads the bytes as an encoding that was chosen by hand. */
  public static Decoding as(Charset charset, byte[] bytes) {
    return as(charset, bytes, true);
  }

  private static @Nullable Charset byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoding narrow(byte[] bytes) {
    try {
      return of(StandardCharsets.UTF_8, strictly(bytes), true, 0);
    } catch (CharacterCodingException e) {
      // Not valid throughout: a few damaged places are less bad than mojibake everywhere.
      Decoding lenient = as(StandardCharsets.UTF_8, bytes, true);
      long other = lenient.text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
      boolean nearlyValid = other >= (long) VALID_PER_INVALID * lenient.replaced;
      return nearlyValid || cutAtEnd(lenient) ? lenient : as(WINDOWS_1252, bytes, false);
    }
  }

  private static boolean cutAtEnd(Decoding lenient) {
    return lenient.replaced == 1
        && lenient.text.endsWith("\uFFFD")
        && lenient.text.chars().anyMatch(c -> c > 0x7F && c != '\uFFFD');
  }

  private static String strictly(byte[] bytes) throws CharacterCodingException {
    CharBuffer text =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes));
    return text.toString();
  }

  private static Decoding as(Charset charset, byte[] bytes, boolean sure) {
    String raw = new String(bytes, charset);
    int replaced = (int) raw.chars().filter(c -> c == '\uFFFD').count();
    return of(charset, raw, sure, replaced);
  }

  private static Decoding of(Charset charset, String raw, boolean sure, int replaced) {
    int nuls = (int) raw.chars().filter(c -> c == 0).count();
    return new Decoding(NormalisedText.of(raw), charset, sure, replaced, nuls);
  }

  /** Whether so little in it is unprintable that it is text and not something else. */
  private boolean looksLikeText() {
    long odd = text.chars().filter(Decoding::isOdd).count() + nuls;
    return odd <= Math.max(1, (text.length() + nuls) / 200);
  }

  private static boolean isOdd(int c) {
    boolean control = c < ' ' && c != '\n' && c != '\t' && c != '\f' && c != 0x1A && c != 0x1B;
    return control || c == 0x7F || (c >= 0x80 && c < 0xA0) || c == '\uFFFD';
  }

  /** Where zero bytes stand: in UTF-16 text in an alphabet, at every other place. */
  private record Zeros(int even, int odd, int half) {
    static Zeros in(byte[] bytes) {
      int[] zeros = new int[2];
      int length = Math.min(bytes.length & ~1, 1 << 16);
      for (int i = 0; i < length; i++) {
        if (bytes[i] == 0) {
          zeros[i & 1]++;
        }
      }
      return new Zeros(zeros[0], zeros[1], length / 2);
    }

    @Nullable Charset utf16() {
      if (half >= 2 && odd > half * 0.4 && even < half * 0.05) {
        return StandardCharsets.UTF_16LE;
      }
      return half >= 2 && even > half * 0.4 && odd < half * 0.05 ? StandardCharsets.UTF_16BE : null;
    }
  }
}

package org.manicule.io.bibliography;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a bibliography's bytes.
 *
 * @param text the text with LF line ends
 * @param sure whether the bytes leave no other reading
 */
record Decoded(String text, boolean sure) {

  static Decoded of(byte[] bytes) {
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return new Decoded(tidy(new String(bytes, StandardCharsets.UTF_16LE)), true);
    }
    if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return new Decoded(tidy(new String(bytes, StandardCharsets.UTF_16BE)), true);
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return new Decoded(tidy(text), true);
    } catch (CharacterCodingException e) {
      return new Decoded(tidy(new String(bytes, Charset.forName("windows-1252"))), false);
    }
  }

  private static String tidy(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return lines.replace("\uFEFF", "").replace("\u0000", "");
  }

  /** A path that may be written as an address. */
  static String path(String written) {
    if (!written.startsWith("file:") && !written.contains("://")) {
      return written;
    }
    try {
      return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return written; // a sign of per cent that is meant as such
    }
  }
}

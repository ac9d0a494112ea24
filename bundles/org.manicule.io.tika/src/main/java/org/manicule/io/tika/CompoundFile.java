package org.manicule.io.tika;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** As much of the old binary container of office files as tells them apart. */
final class CompoundFile {
  /** How every such file begins, byte for byte. */
  static final String BEGINNING = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  private static final int SECTOR = 512;
  private static final int SECTOR_SHIFT_AT = 0x1E;
  private static final int DIRECTORY_AT = 0x30;

  private final byte[] bytes;
  private final String letters;

  CompoundFile(byte[] bytes) {
    this.bytes = bytes;
    this.letters = new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Whether the list of its parts, which is written last, lies beyond its end. */
  boolean isCut() {
    if (bytes.length < SECTOR) {
      return true;
    }
    ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long sector = 1L << Math.min(12, header.getShort(SECTOR_SHIFT_AT));
    long directory = header.getInt(DIRECTORY_AT) & 0xFFFFFFFFL;
    return (directory + 1) * sector + SECTOR > bytes.length;
  }

  /** Whether a part's name begins so; names stand in two bytes for each letter. */
  boolean has(String name) {
    byte[] wide = name.getBytes(StandardCharsets.UTF_16LE);
    return letters.contains(new String(wide, StandardCharsets.ISO_8859_1));
  }

  /** Whether there is Word text whose header says that it is encrypted. */
  boolean isEncryptedDocument() {
    for (int i = SECTOR; i + 12 <= bytes.length; i += SECTOR) {
      boolean text = (bytes[i] & 0xFF) == 0xEC && (bytes[i + 1] & 0xFF) == 0xA5;
      if (text && bytes[i + 3] >= 0 && bytes[i + 3] <= 3) {
        return (bytes[i + 11] & 1) != 0;
      }
    }
    return false;
  }
}

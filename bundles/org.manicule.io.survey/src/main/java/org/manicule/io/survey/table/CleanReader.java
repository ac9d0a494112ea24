package org.manicule.io.survey.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Leaves out what is no text (NUL, byte order marks) and counts it. */
final class CleanReader extends FilterReader {
  private long nuls;
  private long replaced;

  CleanReader(Reader in) {
    super(in);
  }

  /** How many U+0000 were left out so far. */
  long nuls() {
    return nuls;
  }

  /** How many places could not be decoded so far. */
  long replaced() {
    return replaced;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    while (true) {
      int read = in.read(buffer, offset, length);
      if (read <= 0) {
        return read;
      }
      int kept = offset;
      for (int i = offset; i < offset + read; i++) {
        char c = buffer[i];
        nuls += c == 0 ? 1 : 0;
        replaced += c == '\uFFFD' ? 1 : 0;
        if (c != 0 && c != '\uFEFF') {
          buffer[kept++] = c;
        }
      }
      if (kept > offset) {
        return kept - offset;
      }
    }
  }
}

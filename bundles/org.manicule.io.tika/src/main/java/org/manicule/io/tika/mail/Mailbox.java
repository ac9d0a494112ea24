package org.manicule.io.tika.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Takes the messages out of a mailbox file, one after the other. */
public final class Mailbox implements Closeable {
  private static final byte[] SEPARATOR = "From ".getBytes(StandardCharsets.US_ASCII);

  private final InputStream in;
  private byte @Nullable [] ahead;

  private Mailbox(InputStream in) {
    this.in = in;
  }

  /** Opens a mailbox; the caller closes it. */
  public static Mailbox open(Path file) throws IOException {
    return new Mailbox(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
  }

  /** The bytes of the next message, or null when there is none. */
  public byte @Nullable [] next() throws IOException {
    byte[] line = ahead == null ? line() : ahead;
    ahead = null;
    while (line != null && !startsWith(line, 0, SEPARATOR)) {
      line = line();
    }
    if (line == null) {
      return null;
    }
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    boolean blank = false;
    for (line = line(); line != null; line = line()) {
      if (blank && startsWith(line, 0, SEPARATOR)) {
        ahead = line;
        break;
      }
      blank = isBlank(line);
      int escape = escaped(line);
      message.write(line, escape, line.length - escape);
    }
    return message.toByteArray();
  }

  /** A line of a message that looks like a separator has a sign before it. */
  private static int escaped(byte[] line) {
    int signs = 0;
    while (signs < line.length && line[signs] == '>') {
      signs++;
    }
    return signs > 0 && startsWith(line, signs, SEPARATOR) ? 1 : 0;
  }

  private static boolean startsWith(byte[] line, int at, byte[] start) {
    if (line.length < at + start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (line[at + i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != '\n' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private byte @Nullable [] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(120);
    int read = in.read();
    while (read >= 0) {
      line.write(read);
      if (read == '\n') {
        break;
      }
      read = in.read();
    }
    return line.size() == 0 ? null : line.toByteArray();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

package org.manicule.core.apart;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads values from a message that may say anything: a length beyond what is left of it is refused
 * before memory is taken.
 */
final class FormInput {
  private final ByteArrayInputStream bytes;
  private final DataInputStream in;

  FormInput(byte[] message) {
    this.bytes = new ByteArrayInputStream(message);
    this.in = new DataInputStream(bytes);
  }

  /** How one member of a list is read. */
  @FunctionalInterface
  interface Member<T> {
    T read() throws IOException;
  }

  String text() throws IOException {
    return new String(in.readNBytes(length()), StandardCharsets.UTF_8);
  }

  /** Every member takes a byte or more. */
  private int length() throws IOException {
    int length = in.readInt();
    if (length < 0 || length > bytes.available()) {
      throw new IOException("a length of " + length + " where " + bytes.available() + " are left");
    }
    return length;
  }

  int number() throws IOException {
    return in.readInt();
  }

  long longNumber() throws IOException {
    return in.readLong();
  }

  double fraction() throws IOException {
    return in.readDouble();
  }

  boolean truth() throws IOException {
    return in.readByte() != 0;
  }

  <T> @Nullable T optional(Member<T> form) throws IOException {
    return truth() ? form.read() : null;
  }

  <T> List<T> list(Member<T> form) throws IOException {
    int length = length();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      values.add(form.read());
    }
    return values;
  }

  <V> Map<String, V> map(Member<V> form) throws IOException {
    int length = length();
    Map<String, V> values = new LinkedHashMap<>();
    for (int i = 0; i < length; i++) {
      values.put(text(), form.read());
    }
    return values;
  }

  /** Refuses a message that holds more than was read. */
  void end() throws IOException {
    if (bytes.available() > 0) {
      throw new IOException(bytes.available() + " bytes too many");
    }
  }
}

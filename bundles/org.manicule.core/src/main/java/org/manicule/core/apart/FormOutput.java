package org.manicule.core.apart;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values in the form that {@link FormInput} reads. */
final class FormOutput {
  private final DataOutputStream out;

  FormOutput(DataOutputStream out) {
    this.out = out;
  }

  /** How one member of a list is written. */
  @FunctionalInterface
  interface Member<T> {
    void write(T value) throws IOException;
  }

  void text(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  void number(int number) throws IOException {
    out.writeInt(number);
  }

  void longNumber(long number) throws IOException {
    out.writeLong(number);
  }

  void fraction(double number) throws IOException {
    out.writeDouble(number);
  }

  void truth(boolean truth) throws IOException {
    out.writeByte(truth ? 1 : 0);
  }

  <T> void optional(@Nullable T value, Member<T> form) throws IOException {
    truth(value != null);
    if (value != null) {
      form.write(value);
    }
  }

  <T> void list(Collection<T> values, Member<T> form) throws IOException {
    number(values.size());
    for (T value : values) {
      form.write(value);
    }
  }

  <V> void map(Map<String, V> values, Member<V> form) throws IOException {
    number(values.size());
    for (Map.Entry<String, V> entry : values.entrySet()) {
      text(entry.getKey());
      form.write(entry.getValue());
    }
  }
}

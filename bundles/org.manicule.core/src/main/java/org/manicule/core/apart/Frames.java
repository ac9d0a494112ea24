package org.manicule.core.apart;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Messages on a stream of bytes, each with its length before it. */
final class Frames {
  /** A draft of this size stands for a book of many thousand pages. */
  static final int LARGEST = 256 << 20;

  private Frames() {}

  /** Something that writes a message. */
  @FunctionalInterface
  interface Message {
    void write(FormOutput to) throws IOException;
  }

  static byte[] bytes(Message message) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    message.write(new FormOutput(new DataOutputStream(bytes)));
    return bytes.toByteArray();
  }

  static void write(OutputStream to, byte[] message) throws IOException {
    if (message.length > LARGEST) {
      throw new IOException("a message of " + message.length + " bytes");
    }
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(message.length);
    out.write(message);
    out.flush();
  }

  /** The next message, whole. */
  static FormInput read(InputStream from) throws IOException {
    DataInputStream in = new DataInputStream(from);
    int length = in.readInt();
    if (length < 0 || length > LARGEST) {
      throw new IOException("a message of " + length + " bytes");
    }
    byte[] message = in.readNBytes(length);
    if (message.length < length) {
      throw new EOFException("the message ends early");
    }
    return new FormInput(message);
  }
}

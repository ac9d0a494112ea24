package org.manicule.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Takes the network from this process for good: no socket of any kind can be made any more. {@link
 * NoSelectors} and {@link NoAsynchronousChannels} do the same for channels, and the command line
 * that starts a reading process names them and a list of hosts that is empty.
 */
final class NoNetwork {
  private NoNetwork() {}

  @SuppressWarnings("deprecation") // there is no other way to refuse every socket of a process
  static void install() {
    try {
      Socket.setSocketImplFactory(
          () -> {
            throw refusal();
          });
      ServerSocket.setSocketFactory(
          () -> {
            throw refusal();
          });
      DatagramSocket.setDatagramSocketImplFactory(
          () -> {
            throw refusal();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SecurityException refusal() {
    return new SecurityException("files are read without a network");
  }
}

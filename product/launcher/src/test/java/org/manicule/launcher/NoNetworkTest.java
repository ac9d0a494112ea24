package org.manicule.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** In a process of its own, for what is taken from it cannot be given back. */
class NoNetworkTest {

  @Test
  void aReadingProcessReachesNobodyByAnyWay() throws Exception {
    List<String> said = trial();
    assertThat(said).hasSize(8).allMatch(line -> line.endsWith("refused"));
  }

  /** Tries every way to the network and says of each whether it was refused. */
  public static final class Trial {
    private Trial() {}

    /** Started by the test. */
    public static void main(String[] arguments) {
      NoNetwork.install();
      Map<String, Callable<?>> ways = new LinkedHashMap<>();
      ways.put("socket", () -> new Socket(InetAddress.getLoopbackAddress(), 9));
      ways.put("server", () -> new ServerSocket(0));
      ways.put("datagram", () -> new DatagramSocket());
      ways.put("channel", SocketChannel::open);
      ways.put("server channel", ServerSocketChannel::open);
      ways.put("datagram channel", DatagramChannel::open);
      ways.put("asynchronous", AsynchronousSocketChannel::open);
      ways.put("web", () -> new URL("http://127.0.0.1:9/").openStream());
      ways.forEach((name, way) -> System.out.println(name + " " + tried(way)));
    }

    private static String tried(Callable<?> way) {
      try {
        return "opened " + way.call();
      } catch (SecurityException e) {
        return "refused";
      } catch (Exception | Error e) {
        return isRefusal(e) ? "refused" : "failed otherwise: " + e;
      }
    }

    private static boolean isRefusal(Throwable e) {
      return e.getCause() instanceof SecurityException;
    }
  }

  private static List<String> trial() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.nio.channels.spi.SelectorProvider=" + NoSelectors.class.getName(),
                "-Djava.nio.channels.spi.AsynchronousChannelProvider="
                    + NoAsynchronousChannels.class.getName(),
                "-cp",
                System.getProperty("java.class.path"),
                Trial.class.getName())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return said.lines().toList();
  }
}

package org.manicule.core.apart;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.FileDraft;

/** A reading process for tests that does what the file says: hang, fill the heap, exit, babble. */
public final class TroubleReader {
  private TroubleReader() {}

  /** Started by the tests in a process of its own. */
  public static void main(String[] arguments) throws IOException {
    OutputStream answers = new FileOutputStream(FileDescriptor.out);
    new ReaderLoop(new FileInputStream(FileDescriptor.in), answers)
        .run(order -> read(order, answers));
  }

  private static FileDraft read(Order order, OutputStream answers) {
    try {
      String text = Files.readString(order.file());
      switch (text) {
        case "hang" -> Thread.sleep(600_000);
        case "heap" -> fill();
        case "exit" -> System.exit(7);
        case "deep" -> dive(0);
        case "babble" -> answers.write("no answer at all, and no number".getBytes("UTF-8"));
        case "bad" -> throw new UserException("This is bad.", "Do better.");
        default -> {}
      }
      DraftSource source =
          new DraftSource("read", text, List.of(), Map.of(), List.of(), "en")
              .withLanguage(order.request().options().getOrDefault("language", "en"));
      return FileDraft.of(order.file(), "text/plain", Draft.of(source));
    } catch (UserException e) {
      return FileDraft.failed(order.file(), e);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void fill() {
    List<byte[]> all = new ArrayList<>();
    while (all.size() < Integer.MAX_VALUE) {
      all.add(new byte[1 << 20]);
    }
  }

  private static int dive(int depth) {
    return dive(depth + 1) + 1;
  }

  static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx32m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+DisplayVMOutputToStderr",
        "-cp",
        System.getProperty("java.class.path"),
        TroubleReader.class.getName());
  }
}

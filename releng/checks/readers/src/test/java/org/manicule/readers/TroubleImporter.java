package org.manicule.readers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manicule.api.Format;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.option.Options;
import org.manicule.api.task.Monitor;

/** An importer that does what its files say; the sources are named after who read them. */
public final class TroubleImporter implements SourceImporter {

  /** Made by the component runtime. */
  public TroubleImporter() {}

  @Override
  public List<Format> formats() {
    Set<String> endings = new LinkedHashSet<>(List.of("trouble"));
    return List.of(new Format("trouble", "Trouble", endings, Set.of("text/x-trouble")));
  }

  @Override
  public boolean accepts(Path file) {
    return file.toString().endsWith(".trouble");
  }

  @Override
  public Draft read(Path file, Options options, Monitor monitor) throws IOException {
    String words = Files.readString(file).strip();
    String what = words.split(" ")[0];
    switch (what) {
      case "hang" -> hang();
      case "heap" -> fill();
      case "exit" -> System.exit(7);
      case "halt" -> Runtime.getRuntime().halt(0);
      case "deep" -> dive(0);
      case "babble" -> System.out.println("no answer");
      default -> {}
    }
    String name = what.equals("network") ? reached(words) : reader();
    return Draft.of(
        new DraftSource(what + " " + name, words, List.of(), Map.of(), List.of(), null));
  }

  private static String reader() {
    long heap = Runtime.getRuntime().maxMemory() >> 20;
    return "by " + ProcessHandle.current().pid() + " with " + heap + " MB";
  }

  /** Whether a server on this computer, which is easiest, can be reached. */
  private static String reached(String words) {
    int port = Integer.parseInt(words.split(" ")[1]);
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
      return "reached";
    } catch (IOException | RuntimeException e) {
      return "refused";
    }
  }

  private static void hang() {
    long turns = 0;
    while (turns >= 0) {
      turns = (turns + 1) & 0xFFFF;
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
}

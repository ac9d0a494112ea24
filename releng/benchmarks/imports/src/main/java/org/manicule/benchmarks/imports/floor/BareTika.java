package org.manicule.benchmarks.imports.floor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads all files of a folder with Tika, one after the other, and prints how many it read in a
 * second: a line for each pass. The text is thrown away.
 */
public final class BareTika {
  private final AutoDetectParser parser = new AutoDetectParser();

  private BareTika() {}

  /**
   * Reads a folder.
   *
   * @param arguments the folder, how many of its files warm up, and the number of passes
   */
  public static void main(String[] arguments) throws IOException, SAXException, TikaException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(arguments[0]))) {
      files = all.sorted().toList();
    }
    BareTika tika = new BareTika();
    tika.read(files.subList(0, Integer.parseInt(arguments[1])));
    for (int pass = Integer.parseInt(arguments[2]); pass > 0; pass--) {
      long from = System.nanoTime();
      long characters = tika.read(files);
      double seconds = (System.nanoTime() - from) / 1e9;
      if (characters < 1_000L * files.size()) {
        throw new IllegalStateException("only " + characters + " characters were read");
      }
      System.out.printf(Locale.ROOT, "%.1f%n", files.size() / seconds);
    }
  }

  private long read(List<Path> files) throws IOException, SAXException, TikaException {
    long characters = 0;
    for (Path file : files) {
      BodyContentHandler text = new BodyContentHandler(-1);
      try (InputStream bytes = TikaInputStream.get(file)) {
        parser.parse(bytes, text, new Metadata(), new ParseContext());
      }
      characters += text.toString().length();
    }
    return characters;
  }
}

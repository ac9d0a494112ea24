package org.manicule.api.importing;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.manicule.api.UserException;

/**
 * A ZIP archive that a file is, such as a document or spreadsheet; the one place where archives are
 * opened. It refuses to unpack more than such a file can hold, writes nothing to the disk, and
 * never opens archives inside the archive: those are bytes like others. For one thread.
 */
public final class SafeArchive implements Closeable {
  /** As much as the largest documents hold with all their markup. */
  public static final Limits DOCUMENT = new Limits(20_000, 400L << 20, 400, 8L << 20);

  /** As much as the largest tables hold, which are walked through several times and never held. */
  public static final Limits TABLE = new Limits(20_000, 12L << 30, 600, 16L << 20);

  private final String fileName;
  private final ZipFile zip;
  private final Limits limits;
  private long unpacked;

  /**
   * How much a file of some kind can hold.
   *
   * @param parts entries of the archive
   * @param unpacked bytes that are unpacked, of all parts together; once more each time
   * @param ratio how often larger a part may be than its packed form
   * @param ratioCountsFrom from so many bytes of a part on, the ratio counts
   */
  public record Limits(int parts, long unpacked, long ratio, long ratioCountsFrom) {}

  /** Takes what the XML of a part holds. */
  @FunctionalInterface
  public interface XmlWalk {
    /** Walks through the part, or as much of it as is wanted. */
    void walk(XMLStreamReader xml) throws XMLStreamException;
  }

  private SafeArchive(String fileName, ZipFile zip, Limits limits) {
    this.fileName = fileName;
    this.zip = zip;
    this.limits = limits;
  }

  /**
   * Opens an archive; the caller closes it.
   *
   * @throws UserException when it is damaged, incomplete or has too many parts
   */
  public static SafeArchive open(Path file, Limits limits) throws IOException {
    String fileName = String.valueOf(file.getFileName());
    try {
      ZipFile zip = new ZipFile(file.toFile());
      if (zip.size() > limits.parts()) {
        zip.close();
        throw Messages.problem("archive.bomb", fileName);
      }
      return new SafeArchive(fileName, zip, limits);
    } catch (ZipException e) {
      boolean cut = String.valueOf(e.getMessage()).contains("END header");
      throw Messages.problem(cut ? "archive.cut" : "archive.broken", fileName, e);
    }
  }

  /** The file's name without its folder. */
  public String fileName() {
    return fileName;
  }

  /** Whether there is such a part. */
  public boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  /** The names of all parts, sorted. */
  public List<String> parts() {
    return Collections.list(zip.entries()).stream().map(ZipEntry::getName).sorted().toList();
  }

  /**
   * The contents of a part; nothing when there is no such part. Reading throws a {@link
   * UserException} when the part is damaged or larger than it may be.
   */
  public InputStream open(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null || entry.isDirectory()) {
      return new ByteArrayInputStream(new byte[0]);
    }
    try {
      return new Limited(zip.getInputStream(entry), entry);
    } catch (ZipException e) {
      throw broken(e);
    }
  }

  /** The contents of a part; nothing when there is no such part. */
  public byte[] bytes(String part) throws IOException {
    try (InputStream in = open(part)) {
      return in.readAllBytes();
    }
  }

  /** The beginning of a part; nothing when there is no such part. */
  public byte[] head(String part, int bytes) throws IOException {
    try (InputStream in = open(part)) {
      return in.readNBytes(bytes);
    }
  }

  /** The contents of a part as UTF-8 text; empty when there is no such part. */
  public Optional<String> text(String part) throws IOException {
    return has(part)
        ? Optional.of(new String(bytes(part), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /**
   * Walks through the XML of a part; one that is not there has nothing in it.
   *
   * @throws UserException when it is no XML
   */
  public void read(String part, XmlWalk walk) throws IOException {
    if (!has(part)) {
      return;
    }
    try (InputStream in = open(part)) {
      walk.walk(SafeXml.reader(in));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private UserException broken(Exception cause) {
    return Messages.problem("archive.broken", fileName, cause);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /**
   * Counts what is unpacked, of one part and of all, and compares the checksum at the end: bytes
   * that changed on a bad disk may unpack to other words.
   */
  private final class Limited extends FilterInputStream {
    private final long packed;
    private final long checksum;
    private final CRC32 seen = new CRC32();
    private long own;

    Limited(InputStream in, ZipEntry entry) {
      super(in);
      this.packed = Math.max(1, entry.getCompressedSize());
      this.checksum = entry.getCrc();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
          seen.update(buffer, offset, read);
          count(read);
        } else if (read < 0 && checksum >= 0 && seen.getValue() != checksum) {
          throw broken(new ZipException("the checksum is another one"));
        }
        return read;
      } catch (ZipException | EOFException e) {
        throw broken(e);
      }
    }

    @Override
    public long skip(long count) throws IOException {
      return readNBytes((int) Math.min(count, 1 << 13)).length;
    }

    private void count(int read) {
      own += read;
      unpacked += read;
      boolean dense = own > limits.ratioCountsFrom() && own / packed > limits.ratio();
      if (dense || unpacked > limits.unpacked()) {
        throw Messages.problem("archive.bomb", fileName);
      }
    }
  }
}

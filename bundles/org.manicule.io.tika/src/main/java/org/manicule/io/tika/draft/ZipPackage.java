package org.manicule.io.tika.draft;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A document that is a ZIP archive of parts; refuses to unpack more than a document can hold. */
public final class ZipPackage implements Closeable {
  /** More parts than any document has. */
  public static final int MAX_PARTS = 20_000;

  /** As much text as the largest documents hold, with all their markup. */
  public static final long MAX_UNPACKED = 400L << 20;

  /** Word processors' markup packs well, but never as well as this. */
  public static final long MAX_RATIO = 400;

  private static final long RATIO_COUNTS_FROM = 8L << 20;

  private final String fileName;
  private final ZipFile zip;
  private long unpacked;

  private ZipPackage(String fileName, ZipFile zip) {
    this.fileName = fileName;
    this.zip = zip;
  }

  /**
   * Opens a package.
   *
   * @throws org.manicule.api.UserException when it is damaged, incomplete or a trap
   */
  public static ZipPackage open(Path file) throws IOException {
    String fileName = String.valueOf(file.getFileName());
    try {
      ZipFile zip = new ZipFile(file.toFile());
      if (zip.size() > MAX_PARTS) {
        zip.close();
        throw BadFile.bomb(fileName);
      }
      return new ZipPackage(fileName, zip);
    } catch (ZipException e) {
      boolean cut = String.valueOf(e.getMessage()).contains("END header");
      throw cut ? BadFile.incomplete(fileName) : BadFile.broken(fileName, e);
    }
  }

  public boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  /** The names of all parts, sorted. */
  public List<String> parts() {
    return Collections.list(zip.entries()).stream().map(ZipEntry::getName).sorted().toList();
  }

  /** The contents of a part; nothing when there is no such part. */
  public InputStream open(String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null || entry.isDirectory()) {
      return new ByteArrayInputStream(new byte[0]);
    }
    return new Limited(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()));
  }

  /** The contents of a part that must be there. */
  public byte[] bytes(String part) throws IOException {
    try (InputStream in = open(part)) {
      return in.readAllBytes();
    }
  }

  /** The contents of a part as UTF-8 text; empty when there is no such part. */
  public Optional<String> text(String part) throws IOException {
    return has(part)
        ? Optional.of(new String(bytes(part), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what is unpacked, over all parts. */
  private final class Limited extends FilterInputStream {
    private final long packed;
    private long own;

    Limited(InputStream in, long packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) {
      own += read;
      unpacked += read;
      if (unpacked > MAX_UNPACKED || (own > RATIO_COUNTS_FROM && own / packed > MAX_RATIO)) {
        throw BadFile.bomb(fileName);
      }
    }
  }
}

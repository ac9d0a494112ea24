package org.manicule.io.survey.table;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.manicule.api.importing.SafeXml;

/** The archive that a spreadsheet is; its parts are read as streams and never held as a whole. */
final class SheetArchive implements Closeable {
  private final String fileName;
  private final ZipFile zip;

  private SheetArchive(String fileName, ZipFile zip) {
    this.fileName = fileName;
    this.zip = zip;
  }

  static SheetArchive open(Path file) throws IOException {
    String fileName = String.valueOf(file.getFileName());
    try {
      ZipFile zip = new ZipFile(file.toFile());
      if (zip.size() > Limits.PARTS) {
        zip.close();
        throw Messages.problem("bomb", fileName);
      }
      return new SheetArchive(fileName, zip);
    } catch (ZipException e) {
      throw Messages.problem(e, "broken.sheet", fileName);
    }
  }

  String fileName() {
    return fileName;
  }

  boolean has(String part) {
    return zip.getEntry(part) != null;
  }

  /** Takes what the XML of a part holds. */
  interface Walk {
    void walk(XMLStreamReader xml) throws XMLStreamException;
  }

  /** Walks over a part; one that is not there has nothing in it. */
  void read(String part, Walk walk) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      return;
    }
    long packed = Math.max(1, entry.getCompressedSize());
    try (InputStream in = new Counted(zip.getInputStream(entry), packed)) {
      walk.walk(SafeXml.reader(in));
    } catch (XMLStreamException | ZipException | java.io.EOFException e) {
      throw Messages.problem(e, "broken.sheet", fileName);
    }
  }

  /** The beginning of a part; nothing when there is no such part. */
  byte[] head(String part, int bytes) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    InputStream raw =
        entry == null ? new ByteArrayInputStream(new byte[0]) : zip.getInputStream(entry);
    try (InputStream in = raw) {
      return in.readNBytes(bytes);
    } catch (ZipException e) {
      throw Messages.problem(e, "broken.sheet", fileName);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Refuses to unpack what no spreadsheet holds. */
  private final class Counted extends FilterInputStream {
    private final long packed;
    private long unpacked;

    Counted(InputStream in, long packed) {
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
      unpacked += read;
      boolean dense = unpacked > Limits.RATIO_COUNTS_FROM && unpacked / packed > Limits.RATIO;
      if (dense || unpacked > Limits.UNPACKED) {
        throw Messages.problem("bomb", fileName);
      }
    }
  }
}

package org.manicule.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Files in portions that can be held in memory: at most so many, and at most so many bytes. */
final class Portions implements Iterator<List<Path>> {
  private final List<Path> files;
  private final int most;
  private final long bytes;
  private int from;

  Portions(List<Path> files, int most, long bytes) {
    this.files = files;
    this.most = most;
    this.bytes = bytes;
  }

  @Override
  public boolean hasNext() {
    return from < files.size();
  }

  @Override
  public List<Path> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int start = from;
    long sum = size(files.get(from++));
    while (hasNext() && from - start < most && sum + size(files.get(from)) <= bytes) {
      sum += size(files.get(from++));
    }
    return files.subList(start, from);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // reading it says why it cannot be read
    }
  }
}

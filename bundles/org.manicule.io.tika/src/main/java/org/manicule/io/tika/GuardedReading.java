package org.manicule.io.tika;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.io.tika.draft.BadFile;

/**
 * Reads a file on a thread of its own, so that cancelling takes effect at once and a parser that
 * hangs, nests too deeply or runs out of memory costs that file only. A thread that does not react
 * to being interrupted is left to itself; it does not keep the program from ending.
 */
final class GuardedReading {
  /** No document takes longer on a machine that is not overwhelmed. */
  static final Duration TIME_LIMIT = Duration.ofMinutes(3);

  private static final long CHECK_EVERY_MILLIS = 50;

  private final SourceFile file;
  private final DraftReader reader;
  private final Duration limit;

  GuardedReading(SourceFile file, DraftReader reader, Duration limit) {
    this.file = file;
    this.reader = reader;
    this.limit = limit;
  }

  /** Does the reading; knows nothing of threads and limits. */
  @FunctionalInterface
  interface DraftReader {
    Draft read(SourceFile file, Monitor monitor) throws IOException;
  }

  static GuardedReading of(SourceFile file) {
    return new GuardedReading(file, Readers::read, TIME_LIMIT);
  }

  Draft draft(Monitor monitor) throws IOException {
    monitor.checkCancelled();
    FutureTask<Draft> task = new FutureTask<>(() -> reader.read(file, monitor));
    Thread thread = new Thread(task, "reading " + file.name());
    thread.setDaemon(true);
    thread.start();
    try {
      return await(task, monitor);
    } catch (ExecutionException e) {
      throw translate(e.getCause() == null ? e : e.getCause());
    } finally {
      task.cancel(true);
    }
  }

  private Draft await(FutureTask<Draft> task, Monitor monitor) throws ExecutionException {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      try {
        return task.get(CHECK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        monitor.checkCancelled();
        if (System.nanoTime() > end) {
          throw BadFile.tooSlow(file.name(), limit.toSeconds());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancelledException();
      }
    }
  }

  /** Parsers fail in their own ways on damaged files; the researcher gets one clear sentence. */
  private RuntimeException translate(Throwable problem) {
    if (problem instanceof UserException || problem instanceof CancelledException) {
      return (RuntimeException) problem;
    }
    if (problem instanceof NoSuchFileException) {
      return BadFile.missing(file.name());
    }
    if (problem instanceof AccessDeniedException) {
      return BadFile.unreadable(file.name(), problem);
    }
    if (problem instanceof StackOverflowError || problem instanceof OutOfMemoryError) {
      return BadFile.tooComplex(file.name(), problem);
    }
    if (problem instanceof LinkageError) {
      throw (LinkageError) problem; // the program is incomplete, not the file
    }
    return BadFile.broken(file.name(), problem);
  }
}

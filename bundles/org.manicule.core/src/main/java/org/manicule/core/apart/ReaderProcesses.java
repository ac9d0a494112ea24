package org.manicule.core.apart;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;

/**
 * Some processes that read files, as many as may work at once. They stay warm, and one that broke
 * is replaced by the next file that needs it. Thread-safe.
 */
public final class ReaderProcesses implements AutoCloseable {
  private static final Logger LOG = System.getLogger(ReaderProcesses.class.getName());
  private static final long LOOK_MILLIS = 50;

  private final List<String> command;
  private final Duration limit;
  private final int size;
  private final BlockingQueue<Place> free = new LinkedBlockingQueue<>();
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Where one process is, or none yet. */
  private static final class Place {
    private @Nullable ReaderProcess process;
  }

  /**
   * Processes that are started when they are needed.
   *
   * @param command starts one
   * @param size how many there are at most
   * @param limit how long one may take for a file
   */
  public ReaderProcesses(List<String> command, int size, Duration limit) {
    this.command = List.copyOf(command);
    this.size = size;
    this.limit = limit;
    for (int i = 0; i < size; i++) {
      free.add(new Place());
    }
  }

  /** How many files can be read at once. */
  public int size() {
    return size;
  }

  /** Starts those that are free and not there yet; does not wait for them. */
  public void warm() {
    for (int i = 0; i < size; i++) {
      Place place = free.poll();
      if (place == null) {
        return;
      }
      try {
        running(place);
      } catch (IOException e) {
        LOG.log(Level.WARNING, "no process to read files could be started", e);
      } finally {
        free.add(place);
      }
    }
  }

  private ReaderProcess running(Place place) throws IOException {
    ReaderProcess present = place.process;
    if (present != null && present.isAlive()) {
      return present;
    }
    ReaderProcess started = ReaderProcess.start(command);
    place.process = started;
    if (closed.get()) {
      started.close();
    }
    return started;
  }

  /**
   * Reads a file; waits until a process is free.
   *
   * @return the draft, or the problem when the file broke the process or took too long
   * @throws IOException when no process can be started
   */
  public FileDraft read(Order order, Monitor monitor) throws IOException {
    Place place = take(monitor);
    boolean whole = false;
    try {
      FileDraft read = read(order, running(place), monitor);
      whole = true;
      return read;
    } catch (BrokenReader e) {
      LOG.log(Level.WARNING, "reading {0} broke a process: {1}", order.file(), e);
      return FileDraft.failed(order.file(), problem(order, e));
    } finally {
      if (!whole || closed.get()) {
        discard(place);
      }
      free.add(place);
    }
  }

  private FileDraft read(Order order, ReaderProcess process, Monitor monitor)
      throws IOException, BrokenReader {
    FormInput answer = process.ask(order, limit, monitor);
    try {
      return Answers.read(order.file(), answer);
    } catch (IOException | RuntimeException e) {
      // Whatever it was, it is no draft.
      throw new BrokenReader(BrokenReader.Why.CRASH, "nonsense", e);
    }
  }

  private Place take(Monitor monitor) {
    try {
      while (true) {
        Place place = free.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        if (place != null) {
          return place;
        }
        monitor.checkCancelled();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException();
    }
  }

  private void discard(Place place) {
    ReaderProcess process = place.process;
    place.process = null;
    if (process != null) {
      process.close();
    }
  }

  private UserException problem(Order order, BrokenReader broken) {
    String key =
        switch (broken.why()) {
          case SLOW -> "reader.slow";
          case MEMORY -> "reader.memory";
          case CRASH -> "reader.crash";
        };
    return new UserException(
        Messages.text(key, order.file(), limit.toSeconds()), Messages.text(key + ".do"), broken);
  }

  /** Ends all processes. */
  @Override
  public void close() {
    closed.set(true);
    for (Place place = free.poll(); place != null; place = free.poll()) {
      discard(place);
    }
  }
}

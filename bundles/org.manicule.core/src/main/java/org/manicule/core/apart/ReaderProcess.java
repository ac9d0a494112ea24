package org.manicule.core.apart;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;

/** The workbench's side of one process: lives until it is closed or breaks. Not thread-safe. */
final class ReaderProcess implements AutoCloseable {
  private static final Duration STARTING = Duration.ofSeconds(60);
  private static final long LOOK_MILLIS = 50;
  private static final int LAST_WORDS = 4000;

  private final Process process;
  private final OutputStream orders;
  private final InputStream answers;
  private final StringBuffer lastWords = new StringBuffer();
  private final CompletableFuture<FormInput> greeting;
  private boolean greeted;

  private ReaderProcess(Process process) {
    this.process = process;
    this.orders = new BufferedOutputStream(process.getOutputStream());
    this.answers = new BufferedInputStream(process.getInputStream(), 1 << 16);
    daemon("last words of a reader", this::listen);
    this.greeting = next();
  }

  /** Starts a process and returns at once. */
  static ReaderProcess start(List<String> command) throws IOException {
    return new ReaderProcess(new ProcessBuilder(command).start());
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /**
   * Lets the process read a file.
   *
   * @return what it answers
   * @throws BrokenReader when it broke over the file, or took too long; it is gone then
   * @throws IOException when it did not even start
   */
  FormInput ask(Order order, Duration limit, Monitor monitor) throws IOException, BrokenReader {
    greet(monitor);
    CompletableFuture<FormInput> answer;
    try {
      Frames.write(orders, Frames.bytes(order::write));
      answer = next();
    } catch (IOException e) {
      throw broken(e);
    }
    try {
      return await(answer, limit, monitor);
    } catch (TimeoutException e) {
      throw new BrokenReader(BrokenReader.Why.SLOW, limit.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      throw broken(e);
    }
  }

  private void greet(Monitor monitor) throws IOException {
    if (greeted) {
      return;
    }
    try {
      String words = await(greeting, STARTING, monitor).text();
      greeted = words.equals(ReaderLoop.GREETING);
      if (!greeted) {
        throw new IOException("it said: " + words);
      }
    } catch (TimeoutException | ExecutionException e) {
      throw new IOException("the reader did not start: " + lastWords, e);
    }
  }

  private BrokenReader broken(Exception how) {
    boolean memory = false;
    try {
      memory =
          process.waitFor(LOOK_MILLIS * 20, TimeUnit.MILLISECONDS)
              && process.exitValue() == ReaderCommand.OUT_OF_MEMORY;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    BrokenReader.Why why = memory ? BrokenReader.Why.MEMORY : BrokenReader.Why.CRASH;
    return new BrokenReader(why, lastWords.toString(), how);
  }

  private static FormInput await(
      CompletableFuture<FormInput> answer, Duration limit, Monitor monitor)
      throws TimeoutException, ExecutionException {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      try {
        return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        monitor.checkCancelled();
        if (System.nanoTime() > end) {
          throw e;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancelledException();
      }
    }
  }

  private CompletableFuture<FormInput> next() {
    CompletableFuture<FormInput> answer = new CompletableFuture<>();
    daemon(
        "answers of a reader",
        () -> {
          try {
            answer.complete(Frames.read(answers));
          } catch (IOException | RuntimeException | OutOfMemoryError e) {
            answer.completeExceptionally(e);
          }
        });
    return answer;
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** What it writes to its standard error must not pile up there, nor here. */
  private void listen() {
    byte[] some = new byte[1024];
    try (InputStream errors = process.getErrorStream()) {
      for (int n = errors.read(some); n >= 0; n = errors.read(some)) {
        lastWords.append(new String(some, 0, n, StandardCharsets.UTF_8));
        lastWords.delete(0, Math.max(0, lastWords.length() - LAST_WORDS));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the process at once. */
  @Override
  public void close() {
    process.destroyForcibly();
  }
}

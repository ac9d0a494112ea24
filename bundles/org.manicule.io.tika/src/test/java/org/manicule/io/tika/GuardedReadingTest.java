package org.manicule.io.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;

/** Parsers that hang, nest too deeply or fail in odd ways cost one file only. */
@Timeout(20)
final class GuardedReadingTest {
  @TempDir Path folder;

  @Test
  void aParserThatHangsIsGivenUp() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    assertThatThrownBy(
            () ->
                read(
                    (file, monitor) -> hang(interrupted), Duration.ofMillis(200), Monitor.silent()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("report.txt was not read within");
    assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void cancellingTakesEffectWhileAParserIsBusy() {
    CountDownLatch interrupted = new CountDownLatch(1);
    CountDownLatch started = new CountDownLatch(1);
    assertThatThrownBy(
            () ->
                read(
                    (file, monitor) -> {
                      started.countDown();
                      return hang(interrupted);
                    },
                    Duration.ofMinutes(1),
                    new CancelledOnce(started)))
        .isInstanceOf(CancelledException.class);
  }

  @Test
  void endlessRecursionIsTheFilesFault() {
    assertThatThrownBy(
            () -> read((file, monitor) -> recurse(0), Duration.ofMinutes(1), Monitor.silent()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("too deeply nested");
  }

  @Test
  void whateverAParserThrowsBecomesOneSentence() {
    assertThatThrownBy(
            () ->
                read(
                    (file, monitor) -> {
                      throw new ArrayIndexOutOfBoundsException(-1);
                    },
                    Duration.ofMinutes(1),
                    Monitor.silent()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("damaged")
        .hasCauseInstanceOf(ArrayIndexOutOfBoundsException.class);
  }

  private void read(GuardedReading.DraftReader reader, Duration limit, Monitor monitor)
      throws IOException {
    SourceFile file = SourceFile.check(Samples.txt(folder), "auto");
    new GuardedReading(file, reader, limit).draft(monitor);
  }

  private static <T> T hang(CountDownLatch interrupted) {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      interrupted.countDown();
    }
    throw new IllegalStateException("given up");
  }

  private static <T> T recurse(int depth) {
    return GuardedReadingTest.<T>recurse(depth + 1);
  }

  /** Is cancelled as soon as the reading has begun. */
  private record CancelledOnce(CountDownLatch started) implements Monitor {
    @Override
    public void step(String words) {}

    @Override
    public void progress(long done, long total) {}

    @Override
    public boolean isCancelled() {
      return started.getCount() == 0;
    }

    @Override
    public Part part(String words, long total) {
      return Monitor.silent().part(words, total);
    }
  }
}

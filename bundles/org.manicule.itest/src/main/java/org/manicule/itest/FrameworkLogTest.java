package org.manicule.itest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.log.LoggerFactory;

/** What services report does not vanish. */
class FrameworkLogTest {

  private final Container container = new Container();
  private final Logger root = Logger.getLogger("");
  private final Recorder recorder = new Recorder();

  @BeforeEach
  void listen() {
    root.addHandler(recorder);
  }

  @AfterEach
  void ignore() {
    root.removeHandler(recorder);
  }

  @Test
  void anErrorOfAServiceReachesTheLogOfTheProgram() {
    IllegalStateException cause = new IllegalStateException("full moon");

    container.service(LoggerFactory.class).getLogger("moon").error("a component sulks", cause);

    container.eventually("the error", () -> recorder.messages().contains("a component sulks"));
    assertThat(recorder.records).anyMatch(line -> line.getThrown() != null);
  }

  private static final class Recorder extends Handler {
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    List<String> messages() {
      return records.stream().map(LogRecord::getMessage).toList();
    }

    @Override
    public void publish(LogRecord record) {
      records.add(record);
    }

    @Override
    public void flush() {
      // Nothing is held back.
    }

    @Override
    public void close() {
      // Nothing is kept open.
    }
  }
}

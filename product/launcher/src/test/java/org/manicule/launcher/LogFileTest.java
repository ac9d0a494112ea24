package org.manicule.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

  private static final Logger LOG = Logger.getLogger(LogFileTest.class.getName());

  @TempDir Path folder;

  @AfterEach
  void restore() {
    LogManager.getLogManager().reset();
  }

  @Test
  void aWarningIsWrittenWithItsCause() {
    LogFile log = LogFile.install(folder.resolve("log"), "WARNING");

    LOG.log(Level.WARNING, "the plugin sulks", new IllegalStateException("full moon"));

    assertThat(log.file())
        .content()
        .contains("the plugin sulks", "IllegalStateException: full moon");
  }

  @Test
  void withoutWarningsThereIsNoFile() {
    LogFile log = LogFile.install(folder.resolve("log"), "WARNING");

    LOG.info("all is well");

    assertThat(log.file()).doesNotExist();
  }

  @Test
  void aLargeFileIsSetAside() throws Exception {
    LogFile log = LogFile.install(folder, "WARNING");
    Files.writeString(log.file(), "old".repeat(500_000));

    LOG.warning("new");

    assertThat(log.file()).content().contains("new").doesNotContain("old");
    assertThat(folder.resolve("manicule.previous.log")).content().startsWith("old");
  }
}

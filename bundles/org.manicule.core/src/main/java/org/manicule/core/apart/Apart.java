package org.manicule.core.apart;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whether and how this program reads files apart. */
public final class Apart {
  /** The property with the longest time that a file may take, in seconds. */
  static final String SECONDS = "manicule.reader.seconds";

  private static final int MOST_PROCESSES = 2;

  private Apart() {}

  /** The processes of this program; empty where it was not started by its launcher. */
  public static Optional<ReaderProcesses> processes() {
    List<String> own = ManagementFactory.getRuntimeMXBean().getInputArguments();
    int size = Math.max(1, Math.min(MOST_PROCESSES, Runtime.getRuntime().availableProcessors()));
    Duration limit = Duration.ofSeconds(Integer.getInteger(SECONDS, 120));
    return ReaderCommand.of(System.getProperties(), own)
        .map(command -> new ReaderProcesses(command, size, limit));
  }
}

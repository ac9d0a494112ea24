package org.manicule.core.apart;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** How a process is started that reads files for this program. */
final class ReaderCommand {
  /** Says in a process that it is one that reads for others. */
  static final String READER = "manicule.reader";

  /** The exit code of a virtual machine that ends because its memory is used up. */
  static final int OUT_OF_MEMORY = 3;

  private static final String HOME = "manicule.home";
  private static final String PLUGINS = "manicule.plugins";
  private static final String MEMORY = "manicule.reader.memory";

  private ReaderCommand() {}

  /**
   * The command, as the program itself was started: the same virtual machine, launcher, bundles and
   * plugins; empty where it was not started by the launcher, and in a reading process.
   */
  static Optional<List<String>> of(Properties properties, List<String> ownArguments) {
    String home = properties.getProperty(HOME);
    if (home == null || properties.getProperty(READER) != null) {
      return Optional.empty();
    }
    List<String> command = new ArrayList<>();
    command.add(
        properties.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.add("-Xmx" + properties.getProperty(MEMORY, "768m"));
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            // Names of computers are looked up in a file that is not there, and nowhere else.
            "-Djdk.net.hosts.file=" + home + File.separator + "no-hosts",
            "-Djava.nio.channels.spi.SelectorProvider=org.manicule.launcher.NoSelectors",
            "-Djava.nio.channels.spi.AsynchronousChannelProvider="
                + "org.manicule.launcher.NoAsynchronousChannels",
            "-D" + READER + "=true",
            "-D" + HOME + "=" + home));
    String plugins = properties.getProperty(PLUGINS);
    if (plugins != null) {
      command.add("-D" + PLUGINS + "=" + plugins);
    }
    ownArguments.stream().filter(ReaderCommand::isPassedOn).forEach(command::add);
    command.addAll(
        List.of(
            "-cp",
            properties.getProperty("java.class.path", ""),
            "org.manicule.launcher.Main",
            "--reader"));
    return Optional.of(command);
  }

  /** The archive of loaded classes makes it start sooner; the rest is the window's business. */
  private static boolean isPassedOn(String argument) {
    return argument.startsWith("-XX:SharedArchiveFile=")
        || argument.startsWith("--sun-misc-unsafe-memory-access");
  }
}

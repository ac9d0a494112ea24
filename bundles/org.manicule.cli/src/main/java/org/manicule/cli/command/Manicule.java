package org.manicule.cli.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program itself, above all sub-commands. */
@Command(name = "manicule", subcommandsRepeatable = false)
final class Manicule {
  @SuppressWarnings("UnusedVariable") // Known to the reader of the command line.
  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;

  @SuppressWarnings("UnusedVariable") // Known to the reader of the command line.
  @Option(names = "--version", versionHelp = true)
  private boolean version;

  @Option(names = "--coder", paramLabel = "NAME")
  private @Nullable String coder;

  /** Who is coding, when that was said before the sub-command. */
  @Nullable String coder() {
    return coder;
  }
}

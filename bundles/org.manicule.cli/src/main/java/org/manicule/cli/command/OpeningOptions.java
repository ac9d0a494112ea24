package org.manicule.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.manicule.cli.session.Access;
import picocli.CommandLine.Option;

/** How a project is to be opened: options of every command that opens one. */
final class OpeningOptions {
  @Option(names = "--password-file", paramLabel = "FILE")
  private @Nullable Path passwordFile;

  @Option(names = "--read-only")
  private boolean readOnly;

  @Option(names = "--take-over")
  private boolean takeOver;

  Access access() {
    return new Access(readOnly, takeOver, passwordFile);
  }

  @Nullable Path passwordFile() {
    return passwordFile;
  }
}

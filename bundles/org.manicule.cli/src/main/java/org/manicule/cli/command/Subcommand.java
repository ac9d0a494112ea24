package org.manicule.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.manicule.cli.output.Messages;
import org.manicule.cli.output.Output;
import org.manicule.cli.session.Session;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every sub-command has: help, the session it works in, and where it writes. */
abstract class Subcommand implements Callable<Integer> {
  /** Exit code: done. */
  static final int OK = 0;

  /** Exit code: failed, or done in part; standard error says why. */
  static final int FAILED = 1;

  /** Exit code: not called as it should be. */
  static final int USAGE = 2;

  /** The words of all sub-commands. */
  static final Messages MESSAGES = Messages.beside(Subcommand.class);

  private final Bench bench;

  @Spec private @Nullable CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // Known to the reader of the command line.
  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;

  private @Nullable String coderBefore;

  Subcommand(Bench bench) {
    this.bench = bench;
  }

  /**
   * What a sub-command works with.
   *
   * @param session the projects of this run
   * @param output where to write
   */
  record Bench(Session session, Output output) {}

  /** Does the work and returns the exit code. */
  @Override
  public abstract Integer call() throws Exception;

  final Session session() {
    return bench.session();
  }

  final Output output() {
    return bench.output();
  }

  /** Tells who is coding when the sub-command itself does not say so. */
  final void coderBefore(@Nullable String name) {
    coderBefore = name;
  }

  final @Nullable String coderBefore() {
    return coderBefore;
  }

  /** The command was not called as it should be. */
  final ParameterException usage(String key, Object... values) {
    if (spec == null) {
      throw new IllegalStateException("the command line has not been read yet");
    }
    return new ParameterException(spec.commandLine(), MESSAGES.text(key, values));
  }
}

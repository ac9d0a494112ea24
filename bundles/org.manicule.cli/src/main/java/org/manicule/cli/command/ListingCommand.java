package org.manicule.cli.command;

import picocli.CommandLine.Option;

/** A sub-command that lists something of a project, for people or as JSON. */
abstract class ListingCommand extends ProjectCommand {
  @Option(names = "--json")
  private boolean json;

  ListingCommand(Bench bench) {
    super(bench);
  }

  /** Whether the answer is for another program. */
  final boolean json() {
    return json;
  }
}

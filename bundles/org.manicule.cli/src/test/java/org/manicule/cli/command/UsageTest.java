package org.manicule.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.manicule.cli.output.Output;
import org.manicule.cli.session.Services;
import org.manicule.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class UsageTest extends CommandTest {

  @Test
  void everyCommandAndEveryOptionIsExplained() {
    CommandLine program = program();

    assertThat(program.getSubcommands()).hasSizeGreaterThanOrEqualTo(21);
    program
        .getSubcommands()
        .forEach(
            (name, command) -> {
              assertThat(command.getCommandSpec().usageMessage().header()).as(name).isNotEmpty();
              assertThat(command.getCommandSpec().usageMessage().footer()).as(name).isNotEmpty();
              for (ArgSpec argument : command.getCommandSpec().args()) {
                assertThat(argument.description())
                    .as(name + " " + argument)
                    .isNotEmpty()
                    .doesNotContain("");
              }
            });
  }

  @Test
  void everyCommandHasHelp() {
    for (String name : program().getSubcommands().keySet()) {
      assertThat(ok(name, "--help")).startsWith(header(name)).contains("Usage: manicule " + name);
      assertThat(err).isEmpty();
    }
  }

  @Test
  void helpListsAllCommands() {
    assertThat(ok("--help")).contains(program().getSubcommands().keySet());
  }

  @Test
  void versionIsToldInOneLine() {
    assertThat(ok("--version")).isEqualTo("manicule 1.2.3\n");
  }

  @Test
  void withoutACommandThereIsAMessage() {
    assertThat(run()).isEqualTo(2);
    assertThat(err).isEqualTo("manicule: Give a command. See how it is used: manicule --help\n");
  }

  private String header(String name) {
    return program()
        .getSubcommands()
        .get(name)
        .getCommandSpec()
        .usageMessage()
        .header()[0]
        .substring(0, 10);
  }

  private static CommandLine program() {
    Services none =
        new Services(
            () -> null,
            () -> null,
            () -> null,
            () -> null,
            () -> null,
            () -> null,
            () -> null,
            () -> null,
            () -> null);
    return new Commands(new Session(none), new Output(System.out, System.err), "1.2.3")
        .commandLine(Set.of());
  }
}

package org.manicule.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.cli.script.Script;
import org.manicule.cli.script.ScriptLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a script of commands in one process. */
@Command(name = "run")
final class RunCommand extends Subcommand {
  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "script")
  private Path file = Path.of("");

  @Option(names = "-D", paramLabel = "NAME=VALUE")
  private Map<String, String> variables = Map.of();

  @Option(names = "--keep-going")
  private boolean keepGoing;

  @Option(names = "--coder", paramLabel = "NAME")
  private @Nullable String coder;

  private final String version;

  RunCommand(Bench bench, String version) {
    super(bench);
    this.version = version;
  }

  @Override
  public Integer call() {
    Map<String, String> all = new HashMap<>();
    all.put("out", Path.of("").toAbsolutePath().toString());
    all.putAll(variables);
    List<ScriptLine> lines = Script.read(file, all);
    // The script's own commands are read by a second reader, because this one is in use.
    List<String> done = new ArrayList<>();
    Commands commands =
        new Commands(session(), output().tellingDone(done::add), version)
            .codedBy(coder != null ? coder : coderBefore());
    int worst = OK;
    for (ScriptLine line : lines) {
      int code = run(line, commands, done);
      worst = Math.max(worst, code);
      if (code != OK && !keepGoing) {
        break;
      }
    }
    return worst;
  }

  private int run(ScriptLine line, Commands commands, List<String> done) {
    String name = line.words().get(0);
    String place = MESSAGES.text("run.place", file.getFileName(), Integer.toString(line.number()));
    int code = isRun(name) ? refuse(place) : commands.executeAt(place, line.words());
    String outcome = code == OK ? "ok" : "failed";
    String result = String.join(" ", done);
    done.clear();
    // Written at once: whoever reads the line may rely on the work being on disk.
    output()
        .lineAtOnce("%-6s %4d  %s".formatted(outcome, line.number(), name + "  " + result).strip());
    return code;
  }

  private static boolean isRun(String name) {
    return name.equals("run");
  }

  private int refuse(String place) {
    output().problem(place, MESSAGES.problem("run.nested"));
    return FAILED;
  }
}

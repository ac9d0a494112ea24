package org.manicule.cli.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.codebook.CodebookVersions;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.cli.session.Named;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the codebook as it was, what changed in it, and how a definition came to be. */
@Command(name = "codebook")
final class CodebookCommand extends ListingCommand {
  @Option(names = "--at", paramLabel = "NUMBER")
  private @Nullable Long at;

  @Option(names = "--diff", paramLabel = "NUMBER", arity = "2")
  private List<Long> diff = List.of();

  @Option(names = "--history", paramLabel = "CODE")
  private @Nullable String history;

  CodebookCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    if ((at == null ? 0 : 1) + (diff.isEmpty() ? 0 : 1) + (history == null ? 0 : 1) > 1
        || diff.size() > 2) {
      throw usage("codebook.one.of");
    }
    CodebookVersions versions = new CodebookVersions(project());
    CodebookWriter writer = new CodebookWriter(project(), output(), json());
    if (history != null) {
      writer.write(versions.history(code(history), Monitor.silent()));
    } else if (!diff.isEmpty()) {
      writer.write(versions.diff(diff.get(0), diff.get(1), Monitor.silent()));
    } else {
      writer.write(at == null ? versions.current() : versions.at(at, Monitor.silent()));
    }
    return OK;
  }

  /** A code that is gone is known by its identity only. */
  private Id<Code> code(String written) {
    Project project = project();
    return Named.<Code>identity(written).orElseGet(() -> new Named(project).code(written).id());
  }
}

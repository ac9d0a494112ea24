package org.manicule.cli.command;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coder;
import org.manicule.api.project.Journal;
import org.manicule.api.project.JournalLine;
import org.manicule.api.project.Project;
import org.manicule.cli.output.JsonRows;
import picocli.CommandLine.Command;

/** Says what a project holds. */
@Command(name = "info")
final class InfoCommand extends ListingCommand {

  InfoCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    Facts facts = facts(project());
    if (json()) {
      try (JsonRows rows = output().json()) {
        rows.row(facts::write);
      }
    } else {
      facts.print();
    }
    return OK;
  }

  private Facts facts(Project project) {
    Journal journal = project.journal();
    return new Facts(
        project,
        project.codebook().tree().all().size(),
        project.coders().all().stream().map(Coder::name).toList(),
        journal.last(),
        journal.lines(journal.last(), 1).stream().findFirst().map(JournalLine::at).orElse(null));
  }

  /** What is told about a project. */
  private final class Facts {
    private final Project project;
    private final int codes;
    private final List<String> coders;
    private final long edits;
    private final @Nullable Instant changed;

    Facts(Project project, int codes, List<String> coders, long edits, @Nullable Instant changed) {
      this.project = project;
      this.codes = codes;
      this.coders = coders;
      this.edits = edits;
      this.changed = changed;
    }

    void write(JsonRows.Row row) {
      row.text("name", project.name())
          .text("folder", project.folder())
          .value("sources", project.sources().count())
          .value("codes", codes)
          .value("codings", project.codings().count())
          .value("memos", project.memos().all().size())
          .texts("coders", coders)
          .value("edits", edits)
          .text("changed", changed);
    }

    void print() {
      line("info.name", project.name());
      line("info.folder", project.folder());
      line("info.sources", project.sources().count());
      line("info.codes", codes);
      line("info.codings", project.codings().count());
      line("info.memos", project.memos().all().size());
      line("info.coders", String.join("; ", coders));
      line("info.edits", edits);
      if (changed != null) {
        line("info.changed", LocalTime.of(changed));
      }
    }

    private void line(String key, Object value) {
      output().line(MESSAGES.text(key, value));
    }
  }
}

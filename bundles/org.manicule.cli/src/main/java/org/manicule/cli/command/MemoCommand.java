package org.manicule.cli.command;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.cli.output.JsonRows;
import org.manicule.cli.session.CodePointRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a memo, or lists the memos. */
@Command(name = "memo")
final class MemoCommand extends ListingCommand {
  @Option(names = "--title", paramLabel = "TEXT")
  private @Nullable String title;

  @Option(names = "--text", paramLabel = "TEXT")
  private @Nullable String text;

  @Option(names = "--kind", paramLabel = "KIND")
  private @Nullable MemoKind kind;

  @Option(names = "--code", paramLabel = "PATH")
  private @Nullable String code;

  @Option(names = "--source", paramLabel = "NAME")
  private @Nullable String source;

  @Option(names = "--range", paramLabel = "START:END", converter = RangeConverter.class)
  private @Nullable CodePointRange range;

  MemoCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    if (code != null && source != null) {
      throw usage("memo.one.of");
    }
    if (range != null && source == null) {
      throw usage("memo.range.source");
    }
    Anchor anchor = anchor();
    if (title == null && text == null) {
      list(anchor);
    } else {
      write(anchor);
    }
    return OK;
  }

  private @Nullable Anchor anchor() {
    if (code != null) {
      return Anchor.on(named().code(code));
    }
    if (source == null) {
      return null;
    }
    Source found = named().source(source);
    return range == null
        ? Anchor.source(found.id())
        : Anchor.on(new Passage(found.id(), range.in(found, project().sources().text(found.id()))));
  }

  private void write(@Nullable Anchor anchor) {
    String words = Objects.requireNonNullElse(text, "");
    String heading = title != null ? title.strip() : words.strip().lines().findFirst().orElse("");
    if (heading.isEmpty()) {
      throw usage("memo.blank");
    }
    Project project = projectToChange();
    Memo memo =
        new Memo(
            Id.random(),
            kind != null ? kind : kindOf(anchor),
            heading,
            words,
            anchor,
            project.coder().id(),
            Instant.now().truncatedTo(ChronoUnit.MICROS));
    project.apply(Edit.of(MESSAGES.text("memo.edit", heading), Change.added(memo)));
    output().done(MESSAGES.text("memo.done", heading));
  }

  private static MemoKind kindOf(@Nullable Anchor anchor) {
    if (anchor == null) {
      return MemoKind.FREE;
    }
    return switch (anchor.type()) {
      case CODE -> MemoKind.CODE;
      case SOURCE -> anchor.location() == null ? MemoKind.SOURCE : MemoKind.PASSAGE;
      default -> MemoKind.FREE;
    };
  }

  private void list(@Nullable Anchor on) {
    Project project = project();
    MemoPlaces places = new MemoPlaces(project);
    List<Memo> memos = project.memos().all().stream().filter(memo -> isAsked(memo, on)).toList();
    if (json()) {
      try (JsonRows rows = output().json()) {
        memos.forEach(memo -> rows.row(row -> write(memo, places, row)));
      }
    } else {
      memos.forEach(memo -> print(memo, places));
    }
  }

  private boolean isAsked(Memo memo, @Nullable Anchor on) {
    Anchor anchor = memo.anchor();
    return (kind == null || memo.kind() == kind)
        && (on == null
            || (anchor != null
                && anchor.id().equals(on.id())
                && (on.location() == null || on.location().equals(anchor.location()))));
  }

  private static void write(Memo memo, MemoPlaces places, JsonRows.Row row) {
    MemoPlaces.Place place = places.of(memo);
    row.text("id", memo.id())
        .text("kind", memo.kind().name().toLowerCase(Locale.ROOT))
        .text("title", memo.title())
        .text("text", memo.text())
        .text("code", place.code())
        .text("source", place.source())
        .value("start", place.start())
        .value("end", place.end())
        .text("coder", places.coder(memo))
        .text("at", memo.at());
  }

  private void print(Memo memo, MemoPlaces places) {
    output()
        .line(
            MESSAGES.text(
                "memo.entry",
                memo.title(),
                places.inWords(memo),
                places.coder(memo),
                LocalTime.of(memo.at())));
    memo.text().lines().forEach(line -> output().line("    " + line));
  }
}

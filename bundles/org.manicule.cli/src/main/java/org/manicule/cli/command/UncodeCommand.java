package org.manicule.cli.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.CodingEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.cli.session.CodePointRange;
import org.manicule.cli.session.Named;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes codings away, by identity or by code and place. */
@Command(name = "uncode")
final class UncodeCommand extends ProjectCommand {
  @Option(names = "--id", paramLabel = "ID")
  private List<String> ids = List.of();

  @Option(names = "--code", paramLabel = "PATH")
  private @Nullable String code;

  @Option(names = "--source", paramLabel = "NAME")
  private @Nullable String source;

  @Option(names = "--range", paramLabel = "START:END", converter = RangeConverter.class)
  private @Nullable CodePointRange range;

  @Option(names = "--by", paramLabel = "NAME")
  private @Nullable String by;

  UncodeCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    boolean byIdentity = !ids.isEmpty();
    if (byIdentity == (code != null) || (byIdentity && (source != null || range != null))) {
      throw usage("uncode.one.of");
    }
    if (range != null && source == null) {
      throw usage("uncode.range.source");
    }
    Optional<Edit> edit = byIdentity ? uncodeByIdentity() : uncodeByCode();
    edit.ifPresent(each -> projectToChange().apply(each));
    output().done(edit.map(Edit::label).orElseGet(() -> MESSAGES.text("uncode.done", 0)));
    return OK;
  }

  private Optional<Edit> uncodeByIdentity() {
    List<Coding> codings = new ArrayList<>();
    for (String id : new HashSet<>(ids)) {
      codings.add(
          Named.<Coding>identity(id)
              .flatMap(project().codings()::find)
              .orElseThrow(() -> MESSAGES.problem("unknown.coding", id, project().name())));
    }
    return Optional.of(edits().uncode(codings, MESSAGES.text("uncode.done", codings.size())));
  }

  private Optional<Edit> uncodeByCode() {
    Code wanted = named().code(code == null ? "" : code);
    Source where = source == null ? null : named().source(source);
    Set<Id<Source>> sources = where == null ? Set.of() : Set.of(where.id());
    Set<Id<Coder>> coders = by == null ? Set.of() : Set.of(named().coder(by).id());
    CodingQuery query = new CodingQuery(sources, Set.of(wanted.id()), coders);
    if (range == null || where == null) {
      AtomicInteger count = new AtomicInteger();
      project().codings().forEach(query, coding -> count.incrementAndGet());
      return edits().uncode(query, MESSAGES.text("uncode.done", count.get()));
    }
    TextRange stretch = range.in(where, project().sources().text(where.id()));
    List<Coding> touched =
        project().codings().list(query).stream()
            .filter(coding -> coding.textRange().map(stretch::overlaps).orElse(false))
            .toList();
    Edit edit = edits().uncode(touched, stretch, MESSAGES.text("uncode.done", touched.size()));
    return edit.isEmpty() ? Optional.empty() : Optional.of(edit);
  }

  /** Removing needs no coder. */
  private CodingEdits edits() {
    Project project = project();
    return new CodingEdits(project, project.coder());
  }
}

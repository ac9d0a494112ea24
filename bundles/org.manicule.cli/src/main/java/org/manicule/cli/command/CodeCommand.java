package org.manicule.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.edit.CodingEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.cli.session.CodePointRange;
import org.manicule.cli.session.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Codes passages: what a search finds, or a range. */
@Command(name = "code")
final class CodeCommand extends ProjectCommand {
  @Option(names = "--code", paramLabel = "PATH", required = true)
  private String code = "";

  @Option(names = "--find", paramLabel = "TEXT")
  private @Nullable String words;

  @Option(names = "--regex", paramLabel = "REGEX")
  private @Nullable String regex;

  @Option(names = "--range", paramLabel = "START:END", converter = RangeConverter.class)
  private @Nullable CodePointRange range;

  @Option(names = "--source", paramLabel = "NAME")
  private List<String> sources = List.of();

  @Option(names = "--within", paramLabel = "WHAT")
  private Within within = Within.match;

  @Option(names = "--match-case")
  private boolean matchCase;

  @Option(names = "--first")
  private boolean first;

  @Option(names = "--comment", paramLabel = "TEXT")
  private String comment = "";

  @Option(names = "--weight", paramLabel = "0..100")
  private @Nullable Integer weight;

  CodeCommand(Bench bench) {
    super(bench);
  }

  /** How much around a match is coded; written in lower case on the command line. */
  enum Within {
    match,
    sentence,
    paragraph
  }

  @Override
  public Integer call() {
    checkOptions();
    Code wanted = named().code(code);
    Set<Passage> passages = range == null ? found() : Set.of(atRange(range));
    String path = project().codebook().tree().path(wanted.id());
    if (passages.isEmpty()) {
      output().done(MESSAGES.text("code.nothing", searchedFor()));
      return OK;
    }
    Project project = projectToChange();
    Optional<Edit> edit =
        new CodingEdits(project, project.coder())
            .code(
                new CodebookEdits.CodeAtPath(wanted, List.of()),
                List.copyOf(passages),
                comment,
                MESSAGES.text("code.edit", passages.size(), path));
    edit.map(this::weighted).ifPresent(project::apply);
    int coded = edit.map(done -> done.changes().size()).orElse(0);
    output().done(MESSAGES.text("code.done", coded, path, passages.size() - coded));
    return OK;
  }

  private void checkOptions() {
    if (Stream.of(words, regex, range).filter(Objects::nonNull).count() != 1) {
      throw usage("code.one.of");
    }
    if (range != null && sources.size() != 1) {
      throw usage("code.range.source");
    }
    if (words != null && words.isBlank()) {
      throw usage("code.find.blank");
    }
    if (weight != null && (weight < 0 || weight > 100)) {
      throw usage("code.weight", weight);
    }
  }

  private Passage atRange(CodePointRange wanted) {
    Source source = named().source(sources.get(0));
    SourceDocument document = project().sources().document(source.id());
    return new Passage(source.id(), widened(wanted.in(source, document.text()), document));
  }

  private Set<Passage> found() {
    Search search =
        regex != null
            ? Search.regex(regex)
            : Search.words(Objects.requireNonNull(words), matchCase);
    Set<Passage> passages = new LinkedHashSet<>();
    for (Source source : searched()) {
      List<TextRange> matches = search.in(project().sources().text(source.id()), source.name());
      if (!matches.isEmpty()) {
        SourceDocument document = project().sources().document(source.id());
        matches.stream()
            .limit(first ? 1 : Long.MAX_VALUE)
            .map(match -> new Passage(source.id(), widened(match, document)))
            .forEach(passages::add);
      }
    }
    return passages;
  }

  private String searchedFor() {
    return Objects.requireNonNullElse(words, Objects.requireNonNullElse(regex, ""));
  }

  private List<Source> searched() {
    return sources.isEmpty()
        ? project().sources().all()
        : sources.stream().map(named()::source).distinct().toList();
  }

  private TextRange widened(TextRange match, SourceDocument document) {
    return switch (within) {
      case match -> match;
      case sentence -> document.sentenceAround(match);
      case paragraph -> document.stripped(document.paragraphAround(match));
    };
  }

  private Edit weighted(Edit edit) {
    List<Change> changes = new ArrayList<>();
    for (Change change : edit.changes()) {
      boolean weigh = weight != null && change.subject() instanceof Coding;
      changes.add(weigh ? Change.added(((Coding) change.subject()).withWeight(weight)) : change);
    }
    return new Edit(edit.label(), changes);
  }
}

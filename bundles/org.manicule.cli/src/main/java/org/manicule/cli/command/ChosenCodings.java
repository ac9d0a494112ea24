package org.manicule.cli.command;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Project;
import org.manicule.cli.session.Named;
import org.manicule.cli.session.Search;
import picocli.CommandLine.Option;

/** Which codings of a code are meant: by identity, by their words, by source or coder. */
final class ChosenCodings {
  @Option(names = "--id", paramLabel = "ID")
  private List<String> ids = List.of();

  @Option(names = "--find", paramLabel = "WORDS")
  private @Nullable String words;

  @Option(names = "--regex", paramLabel = "REGEX")
  private @Nullable String regex;

  @Option(names = "--source", paramLabel = "NAME")
  private List<String> sources = List.of();

  @Option(names = "--by", paramLabel = "NAME")
  private @Nullable String by;

  /** Whether anything is said about them. */
  boolean any() {
    return !ids.isEmpty() || words != null || regex != null || !sources.isEmpty() || by != null;
  }

  /** Tells for each coding of a code whether it is meant: all that is said must be true of it. */
  Predicate<Coding> on(Project project, Code code) {
    Named named = new Named(project);
    Set<Id<Source>> sourceIds = new HashSet<>();
    sources.forEach(source -> sourceIds.add(named.source(source).id()));
    Set<Id<Coder>> coders = by == null ? Set.of() : Set.of(named.coder(by).id());
    Predicate<Coding> meant = new CodingQuery(sourceIds, Set.of(code.id()), coders)::includes;
    if (!ids.isEmpty()) {
      Set<Id<Coding>> wanted = identities(project, code);
      meant = meant.and(coding -> wanted.contains(coding.id()));
    }
    if (words != null) {
      meant = meant.and(new Quoted(project, Search.words(words, false)));
    }
    return regex == null ? meant : meant.and(new Quoted(project, Search.regex(regex)));
  }

  private Set<Id<Coding>> identities(Project project, Code code) {
    Set<Id<Coding>> found = new HashSet<>();
    for (String id : ids) {
      Coding coding =
          Named.<Coding>identity(id)
              .flatMap(project.codings()::find)
              .orElseThrow(() -> Subcommand.MESSAGES.problem("unknown.coding", id, project.name()));
      if (!coding.code().equals(code.id())) {
        throw Subcommand.MESSAGES.problem("codes.other.coding", id, code.name());
      }
      found.add(coding.id());
    }
    return found;
  }

  /** Looks into the words of codings; those of a source come one after the other. */
  private static final class Quoted implements Predicate<Coding> {
    private final Project project;
    private final Search search;
    private @Nullable Source source;
    private String text = "";

    Quoted(Project project, Search search) {
      this.project = project;
      this.search = search;
    }

    @Override
    public boolean test(Coding coding) {
      return coding.textRange().filter(range -> !in(range.in(text(coding))).isEmpty()).isPresent();
    }

    private List<?> in(String quote) {
      return search.in(quote, source == null ? "" : source.name());
    }

    private String text(Coding coding) {
      if (source == null || !source.id().equals(coding.source())) {
        source = project.sources().find(coding.source()).orElseThrow();
        text = project.sources().text(coding.source());
      }
      return text;
    }
  }
}

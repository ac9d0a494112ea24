package org.manicule.cli.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodePoints;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Project;
import org.manicule.cli.output.JsonRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists coded passages, source by source, so that only one text is in memory at a time. */
@Command(name = "codings")
final class CodingsCommand extends ListingCommand {
  @Option(names = "--code", paramLabel = "PATH")
  private List<String> codes = List.of();

  @Option(names = "--source", paramLabel = "NAME")
  private List<String> sources = List.of();

  CodingsCommand(Bench bench) {
    super(bench);
  }

  @Override
  public Integer call() {
    Project project = project();
    CodingQuery query = query(project);
    if (json()) {
      try (JsonRows rows = output().json()) {
        forEach(project, query, entry -> rows.row(entry::write));
      }
    } else {
      forEach(project, query, this::print);
    }
    return OK;
  }

  private CodingQuery query(Project project) {
    CodeTree tree = project.codebook().tree();
    Set<Id<Code>> codeIds = new HashSet<>();
    codes.forEach(code -> codeIds.addAll(tree.withDescendants(named().code(code).id())));
    Set<Id<Source>> sourceIds = new HashSet<>();
    sources.forEach(source -> sourceIds.add(named().source(source).id()));
    String coder = ownCoder();
    Set<Id<Coder>> coderIds = coder == null ? Set.of() : Set.of(named().coder(coder).id());
    return new CodingQuery(sourceIds, codeIds, coderIds);
  }

  private static void forEach(Project project, CodingQuery query, Consumer<Entry> each) {
    Map<Id<Source>, Integer> counts = project.codings().countsPerSource();
    Names names = Names.of(project);
    for (Source source : project.sources().all()) {
      boolean asked = query.sources().isEmpty() || query.sources().contains(source.id());
      if (asked && counts.getOrDefault(source.id(), 0) > 0) {
        SourceDocument document = project.sources().document(source.id());
        CodePoints positions = new CodePoints(document.text());
        project.codings().inSource(source.id()).stream()
            .filter(query::includes)
            .forEach(coding -> each.accept(new Entry(coding, document, positions, names)));
      }
    }
  }

  private void print(Entry entry) {
    output()
        .line(
            MESSAGES.text(
                "codings.entry", entry.citation(), entry.code(), entry.coder(), entry.quote()));
    if (!entry.coding.comment().isBlank()) {
      output().line(MESSAGES.text("codings.comment", entry.coding.comment()));
    }
  }

  /**
   * What stands for identities.
   *
   * @param tree the codebook
   * @param coders names of coders
   */
  private record Names(CodeTree tree, Map<Id<Coder>, String> coders) {
    static Names of(Project project) {
      Map<Id<Coder>, String> coders = new HashMap<>();
      project.coders().all().forEach(coder -> coders.put(coder.id(), coder.name()));
      return new Names(project.codebook().tree(), coders);
    }
  }

  /** A coding with the document it lies in. */
  private record Entry(Coding coding, SourceDocument document, CodePoints positions, Names names) {
    void write(JsonRows.Row row) {
      row.text("id", coding.id())
          .text("source", document.source().name())
          .value("start", coding.textRange().map(r -> positions.ofUtf16(r.start())).orElse(null))
          .value("end", coding.textRange().map(r -> positions.ofUtf16(r.end())).orElse(null))
          .text("quote", quote())
          .text("code", code())
          .text("coder", coder())
          .text("at", coding.at())
          .text("comment", coding.comment())
          .value("weight", coding.weight())
          .text("citation", citation());
    }

    String quote() {
      return document.quoteOrName(coding.location());
    }

    String code() {
      return names.tree.path(coding.code());
    }

    String coder() {
      return names.coders.getOrDefault(coding.coder(), "");
    }

    String citation() {
      return document.origin(coding.location()).citation();
    }
  }
}

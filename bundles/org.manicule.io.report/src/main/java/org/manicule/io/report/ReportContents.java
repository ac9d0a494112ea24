package org.manicule.io.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.manicule.api.UserException;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.Variable;
import org.manicule.api.project.Cases;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;

/** What a report tells: the codes chosen and their quotes, gathered source by source. */
final class ReportContents {
  private final CodeTree tree;
  private final List<Code> themes;
  private final String whose;
  private final Set<Id<Code>> chosen = new LinkedHashSet<>();
  private final Map<Id<Code>, List<Quote>> quotes = new HashMap<>();
  private final Map<Source, Integer> passagesPerSource = new LinkedHashMap<>();
  private final Map<Id<Coder>, String> coders = new HashMap<>();
  private final Set<Id<Coder>> coderIds = new LinkedHashSet<>();
  private final Map<Id<Source>, String> details = new HashMap<>();

  private ReportContents(ProjectData project, List<Code> themes) {
    this.tree = project.codebook().tree();
    this.themes = themes;
    this.whose = Page.whose("whose", project);
    project.coders().all().forEach(coder -> coders.put(coder.id(), coder.name()));
  }

  /**
   * Gathers what a report needs.
   *
   * @param themes paths of codes to report with all below them; empty for all
   * @param unused whether codes without quotes are reported
   */
  static ReportContents of(
      ProjectData project, List<String> themes, boolean unused, Monitor monitor) {
    ReportContents contents = new ReportContents(project, find(themes, project.codebook().tree()));
    contents.themes.forEach(
        theme -> contents.chosen.addAll(contents.tree.withDescendants(theme.id())));
    contents.gather(project, monitor);
    if (!unused) {
      contents.chosen.removeIf(code -> contents.countWithSubCodes(code) == 0);
    }
    return contents;
  }

  private static List<Code> find(List<String> paths, CodeTree tree) {
    List<Code> themes = new ArrayList<>();
    for (String path : paths) {
      themes.add(
          tree.find(path)
              .orElseThrow(
                  () ->
                      new UserException(
                          "There is no code \"" + path + "\" to report.",
                          "Themes of this project: " + names(tree.roots()) + ".")));
    }
    return paths.isEmpty() ? tree.roots() : topmost(themes, tree);
  }

  /** Without those that lie below another one: each code is reported once. */
  private static List<Code> topmost(List<Code> codes, CodeTree tree) {
    return codes.stream()
        .distinct()
        .filter(code -> tree.ancestry(code.id()).stream().filter(codes::contains).count() == 1)
        .toList();
  }

  private static String names(List<Code> codes) {
    return String.join("; ", codes.stream().map(Code::name).toList());
  }

  private void gather(ProjectData project, Monitor monitor) {
    Map<Id<Source>, Integer> counts = project.codings().countsPerSource();
    List<Source> sources = project.sources().all();
    try (Monitor.Part part = monitor.part("gathering quotes", sources.size())) {
      for (Source source : sources) {
        part.checkCancelled();
        part.step(source.name());
        passagesPerSource.put(source, 0);
        details.put(source.id(), details(project.cases(), source.id()));
        if (counts.getOrDefault(source.id(), 0) > 0) {
          gather(project, source);
        }
        part.advance();
      }
    }
    monitor.checkCancelled();
  }

  /** The values of a source, such as {@code author: Zoë · date: 2021}. */
  private static String details(Cases cases, Id<Source> source) {
    Map<Id<Variable>, String> values = new HashMap<>();
    cases.values(source).forEach(value -> values.put(value.variable(), value.text()));
    return cases.variables().stream()
        .filter(variable -> values.containsKey(variable.id()))
        .map(variable -> variable.name() + ": " + values.get(variable.id()))
        .collect(Collectors.joining(" · "));
  }

  private void gather(ProjectData project, Source source) {
    SourceDocument document = project.sources().document(source.id());
    for (Coding coding : project.codings().inSource(source.id())) {
      if (chosen.contains(coding.code())) {
        quotes
            .computeIfAbsent(coding.code(), key -> new ArrayList<>())
            .add(
                new Quote(
                    source,
                    document.origin(coding.location()),
                    document.quoteOrName(coding.location()),
                    coding));
        passagesPerSource.merge(source, 1, Integer::sum);
        coderIds.add(coding.coder());
      }
    }
  }

  /** Whose codings are reported, in words. */
  String whose() {
    return whose;
  }

  CodeTree tree() {
    return tree;
  }

  /** The codes at the top of the report. */
  List<Code> themes() {
    return themes.stream().filter(code -> chosen.contains(code.id())).toList();
  }

  /** The reported codes right below one. */
  List<Code> below(Code code) {
    return tree.children(code.id()).stream().filter(child -> chosen.contains(child.id())).toList();
  }

  /** How many codes are reported. */
  int codes() {
    return chosen.size();
  }

  /** The quotes of exactly this code, by source name and place. */
  List<Quote> quotes(Code code) {
    return quotes.getOrDefault(code.id(), List.of());
  }

  int countWithSubCodes(Id<Code> code) {
    return tree.withDescendants(code).stream()
        .mapToInt(each -> quotes.getOrDefault(each, List.of()).size())
        .sum();
  }

  int allQuotes() {
    return passagesPerSource.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** All sources by name with the number of their quotes in this report. */
  Map<Source, Integer> passagesPerSource() {
    return passagesPerSource;
  }

  /** What else is known about a source, in a line; may be empty. */
  String details(Source source) {
    return details.getOrDefault(source.id(), "");
  }

  /** How many coders made the reported codings. */
  int coders() {
    return coderIds.size();
  }

  String coder(Quote quote) {
    return coders.getOrDefault(quote.coding().coder(), "");
  }
}

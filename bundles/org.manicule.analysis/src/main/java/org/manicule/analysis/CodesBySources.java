package org.manicule.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.manicule.api.analysis.Analysis;
import org.manicule.api.analysis.Matrix;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.osgi.service.component.annotations.Component;

/**
 * How often each code or theme occurs in each source: a row for every code, used or not, in the
 * order of the codebook, and a column for every source, coded or not, by name.
 */
@Component(service = Analysis.class)
public final class CodesBySources implements Analysis {
  private static final String CODES = "codes";
  private static final String THEMES = "themes";
  private static final String CODINGS = "codings";
  private static final String PASSAGES = "passages";

  /** Whether a row is a code by itself or a theme with everything below it. */
  static final Option<String> LEVEL =
      Option.choice("level", Messages.text("codesBySources.level"), List.of(CODES, THEMES));

  /** Whether each coding counts, or each passage once however many codings of the row lie on it. */
  static final Option<String> COUNT =
      Option.choice("count", Messages.text("codesBySources.count"), List.of(CODINGS, PASSAGES));

  @Override
  public String id() {
    return "codes-by-sources";
  }

  @Override
  public String name() {
    return Messages.text("codesBySources.name");
  }

  @Override
  public List<Option<?>> options() {
    return List.of(LEVEL, COUNT);
  }

  @Override
  public Matrix run(ProjectData project, Options options, Monitor monitor) {
    CodeTree tree = project.codebook().tree();
    boolean themes = options.get(LEVEL).equals(THEMES);
    List<Code> rows = themes ? tree.roots() : tree.all();
    List<Source> columns = project.sources().all();
    Counting counting = new Counting(rowOfCode(tree, rows, themes), columns, rows.size());
    monitor.checkCancelled();
    if (options.get(COUNT).equals(PASSAGES)) {
      project
          .codings()
          .forEach(
              CodingQuery.ALL,
              coding -> {
                monitor.checkCancelled();
                counting.addPassage(coding);
              });
    } else {
      counting.addAll(project.codings().columns(monitor), monitor);
    }
    return new Matrix(
        Messages.text("codesBySources.title." + options.get(LEVEL) + "." + options.get(COUNT)),
        rows.stream().map(code -> tree.path(code.id())).toList(),
        columns.stream().map(Source::name).toList(),
        counting.cells());
  }

  private static Map<Id<Code>, Integer> rowOfCode(CodeTree tree, List<Code> rows, boolean themes) {
    Map<Id<Code>, Integer> rowOfCode = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      Id<Code> head = rows.get(row).id();
      for (Id<Code> code : themes ? tree.withDescendants(head) : List.of(head)) {
        rowOfCode.put(code, row);
      }
    }
    return rowOfCode;
  }
}

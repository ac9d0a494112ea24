package org.manicule.io.table;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodePoints;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Origin;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.project.ProjectData;

/** Codings as rows of text cells, one source at a time. */
final class CodingsTable {
  private static final List<String> COLUMNS =
      List.of(
          "source",
          "unit",
          "start",
          "end",
          "quote",
          "code",
          "code path",
          "coder",
          "time",
          "comment",
          "weight");

  private final ProjectData project;
  private final CodeTree codes;
  private final Map<Id<Coder>, String> coders = new HashMap<>();
  private final SourceVariables variables;
  private final UnaryOperator<String> safe;

  /**
   * A table of a project as it is now.
   *
   * @param safe makes a text harmless as a cell
   */
  CodingsTable(ProjectData project, UnaryOperator<String> safe) {
    this.project = project;
    this.codes = project.codebook().tree();
    project.coders().all().forEach(coder -> coders.put(coder.id(), coder.name()));
    this.variables = new SourceVariables(project.cases());
    this.safe = safe;
  }

  List<String> heads() {
    List<String> heads = new ArrayList<>(COLUMNS);
    variables.heads(COLUMNS).forEach(head -> heads.add(safe.apply(head)));
    return heads;
  }

  /** The sources with codings, by name. */
  List<Source> sources() {
    var counts = project.codings().countsPerSource();
    return project.sources().all().stream()
        .filter(source -> counts.getOrDefault(source.id(), 0) > 0)
        .toList();
  }

  /** The rows of one source. */
  SourceRows rows(Source source) {
    SourceDocument document = project.sources().document(source.id());
    return new SourceRows(
        document, new CodePoints(document.text()), variables.cells(source.id(), safe));
  }

  /** The rows of one source, made one by one. */
  final class SourceRows {
    private final SourceDocument document;
    private final CodePoints codePoints;
    private final List<String> values;

    private SourceRows(SourceDocument document, CodePoints codePoints, List<String> values) {
      this.document = document;
      this.codePoints = codePoints;
      this.values = values;
    }

    /** The codings by place. */
    List<Coding> codings() {
      return project.codings().inSource(document.source().id());
    }

    List<String> row(Coding coding) {
      List<String> row = new ArrayList<>(COLUMNS.size() + values.size());
      row.add(safe.apply(document.source().name()));
      row.add(safe.apply(unit(document.origin(coding.location()))));
      row.add(coding.textRange().map(range -> position(range.start())).orElse(""));
      row.add(coding.textRange().map(range -> position(range.end())).orElse(""));
      row.add(safe.apply(document.quoteOrName(coding.location())));
      row.add(safe.apply(codes.find(coding.code()).map(Code::name).orElse("")));
      row.add(safe.apply(codes.path(coding.code())));
      row.add(safe.apply(coders.getOrDefault(coding.coder(), "")));
      row.add(coding.at().truncatedTo(ChronoUnit.SECONDS).toString());
      row.add(safe.apply(coding.comment()));
      row.add(coding.weight() == null ? "" : coding.weight().toString());
      row.addAll(values);
      return row;
    }

    private String position(int utf16) {
      return Integer.toString(codePoints.ofUtf16(utf16));
    }
  }

  /** Section, page and paragraph, as far as the source has them: {@code Item 4, p. 3, ¶12}. */
  private static String unit(Origin origin) {
    List<String> parts = new ArrayList<>();
    if (!origin.section().isEmpty()) {
      parts.add(origin.section());
    }
    if (origin.page() != null) {
      parts.add("p. " + origin.page());
    }
    if (origin.paragraph() > 0) {
      parts.add("¶" + origin.paragraph());
    }
    return String.join(", ", parts);
  }
}

package org.manicule.view.coding.passages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.project.Project;
import org.manicule.view.coding.desk.Legend;
import org.manicule.view.coding.desk.Words;

/**
 * Puts codings into words: quote, where it comes from, code, coder, comment. Keeps the few
 * documents read last, because the rows that are seen together mostly come from the same ones.
 */
final class Quotes {
  private static final int KEPT = 6;

  private final Words words = Words.beside(Quotes.class);
  private final Project project;
  private final Map<Id<Source>, SourceDocument> documents = new LinkedHashMap<>(16, 0.75f, true);
  private Legend legend;

  Quotes(Project project) {
    this.project = project;
    this.legend = Legend.of(project, project.coder().id());
  }

  /** Sources, codes or coders have changed: what is said from now on is read anew. */
  void forget() {
    documents.clear();
    legend = Legend.of(project, project.coder().id());
  }

  CodeTree codes() {
    return legend.codes();
  }

  /** What a row says. */
  PassageRow row(Coding coding) {
    Optional<SourceDocument> document = document(coding.source());
    return new PassageRow(
        document.map(each -> each.quote(coding.location())).orElse(""),
        document.map(each -> each.origin(coding.location()).citation()).orElse(""),
        legend.path(coding),
        legend.label(coding),
        legend.colour(coding),
        coding.comment());
  }

  /** The quote with its origin, as it is copied into a text: {@code “quote” (Document, ¶12)}. */
  String cited(Coding coding) {
    PassageRow row = row(coding);
    return words.say("cited", row.quote(), row.origin());
  }

  private Optional<SourceDocument> document(Id<Source> source) {
    SourceDocument known = documents.get(source);
    if (known == null && project.sources().find(source).isPresent()) {
      known = project.sources().document(source);
      documents.put(source, known);
      if (documents.size() > KEPT) {
        documents.remove(documents.keySet().iterator().next());
      }
    }
    return Optional.ofNullable(known);
  }
}

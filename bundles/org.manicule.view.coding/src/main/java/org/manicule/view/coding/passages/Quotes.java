package org.manicule.view.coding.passages;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Project;
import org.manicule.view.coding.desk.Legend;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.passages.query.Hit;

/**
 * Puts codings into words: quote, where it comes from, code, coder, comment. Keeps the documents
 * read last, because the rows that are seen together mostly come from the same ones.
 */
final class Quotes {
  /** About as many characters as a row of long books; more would only fill the memory. */
  private static final int KEPT_CHARACTERS = 4_000_000;

  private final Words words = Words.beside(Quotes.class);
  private final Project project;
  private final Map<Id<Source>, SourceDocument> documents = new LinkedHashMap<>(16, 0.75f, true);
  private int characters;
  private int forgotten;
  private Legend legend;

  Quotes(Project project) {
    this.project = project;
    this.legend = Legend.of(project, project.coder().id());
  }

  /** Codes or coders have changed, or another coder looks. */
  void forgetNames() {
    legend = Legend.of(project, project.coder().id());
  }

  /** Sources have changed: they are read anew. */
  void forgetSources() {
    documents.clear();
    characters = 0;
    forgotten++;
  }

  /** How often sources have changed: what was read before that is out of date. */
  int forgotten() {
    return forgotten;
  }

  /** Whether a source need not be read, because it is kept or gone. */
  boolean has(Id<Source> source) {
    return documents.containsKey(source) || project.sources().find(source).isEmpty();
  }

  /** Whether no source need be read for these. */
  boolean haveAll(Collection<Hit> hits) {
    return hits.stream().map(Hit::source).distinct().allMatch(this::has);
  }

  /** Keeps a source that was read. */
  void keep(SourceDocument document) {
    SourceDocument before = documents.put(document.source().id(), document);
    characters += document.text().length() - (before == null ? 0 : before.text().length());
    forgetOldest();
  }

  CodeTree codes() {
    return legend.codes();
  }

  /** The coding of a hit, when it is still there. */
  Optional<Coding> coding(Hit hit) {
    return project.codings().find(hit.id());
  }

  /** What a row says. */
  PassageRow row(Hit hit, Context context) {
    return coding(hit).map(coding -> row(coding, context)).orElse(PassageRow.GONE);
  }

  private PassageRow row(Coding coding, Context context) {
    Optional<SourceDocument> document = document(coding.source());
    Optional<TextRange> range = coding.textRange();
    String quote = document.map(each -> each.quoteOrName(coding.location())).orElse("");
    String before = "";
    String after = "";
    if (document.isPresent() && range.isPresent()) {
      TextRange inside = document.get().cut(range.get());
      TextRange around = context.around(range.get(), document.get());
      before = document.get().text().substring(around.start(), inside.start());
      after = document.get().text().substring(inside.end(), around.end());
    }
    return new PassageRow(
        before,
        quote,
        after,
        range.isEmpty(),
        document.map(each -> each.origin(coding.location()).citation()).orElse(""),
        legend.path(coding),
        legend.label(coding),
        legend.colour(coding),
        coding.comment());
  }

  /** The quote with its origin, as it is copied into a text: {@code “quote” (Document, ¶12)}. */
  String cited(Hit hit) {
    PassageRow row = row(hit, Context.NONE);
    return words.say(row.isNamed() ? "cited.named" : "cited", row.quote(), row.origin());
  }

  private Optional<SourceDocument> document(Id<Source> source) {
    SourceDocument known = documents.get(source);
    if (known == null && project.sources().find(source).isPresent()) {
      known = project.sources().document(source);
      keep(known);
    }
    return Optional.ofNullable(known);
  }

  private void forgetOldest() {
    Iterator<SourceDocument> oldest = documents.values().iterator();
    while (characters > KEPT_CHARACTERS && documents.size() > 1) {
      characters -= oldest.next().text().length();
      oldest.remove();
    }
  }
}

package org.manicule.view.coding.find;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.project.Project;

/** The few documents read last: the rows that are seen together come from a few sources. */
final class Documents {
  private static final int KEPT = 12;
  private final Project project;
  private final Map<Id<Source>, SourceDocument> documents = new LinkedHashMap<>(16, 0.75f, true);

  Documents(Project project) {
    this.project = project;
  }

  /** A document with that text; empty when the source is gone or has another text by now. */
  Optional<SourceDocument> find(SourceHits found) {
    SourceDocument known = documents.get(found.source());
    if (known == null && project.sources().find(found.source()).isPresent()) {
      known = project.sources().document(found.source());
      documents.put(found.source(), known);
      if (documents.size() > KEPT) {
        documents.remove(documents.keySet().iterator().next());
      }
    }
    return Optional.ofNullable(known)
        .filter(document -> document.source().textHash().equals(found.textHash()));
  }

  void forget() {
    documents.clear();
  }
}

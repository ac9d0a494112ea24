package org.manicule.ui.result;

import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.project.ProjectData;

/** Reads sources one after the other, keeping the last: results come source by source. */
final class Documents {
  private final ProjectData project;
  private @Nullable SourceDocument last;

  Documents(ProjectData project) {
    this.project = project;
  }

  SourceDocument of(Id<Source> source) {
    SourceDocument kept = last;
    if (kept == null || !kept.source().id().equals(source)) {
      kept = project.sources().document(source);
      last = kept;
    }
    return kept;
  }
}

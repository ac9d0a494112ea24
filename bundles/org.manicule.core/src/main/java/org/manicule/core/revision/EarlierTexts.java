package org.manicule.core.revision;

import java.util.HashMap;
import java.util.Map;
import org.manicule.api.model.Id;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.ProjectData;

/** The texts a source has had, read when they are asked for. */
final class EarlierTexts {
  private final ProjectData project;
  private final Id<Source> source;
  private final Map<Integer, String> texts = new HashMap<>();

  EarlierTexts(ProjectData project, Id<Source> source) {
    this.project = project;
    this.source = source;
  }

  /** The words of a stretch; empty when there is no such revision. */
  String quote(int revision, TextRange range) {
    String text = texts.computeIfAbsent(revision, this::text);
    int end = Math.min(range.end(), text.length());
    return range.start() >= end ? "" : text.substring(range.start(), end);
  }

  private String text(int revision) {
    return project.sources().revisions(source).stream()
        .filter(each -> each.number() == revision)
        .map(Revision::textHash)
        .findFirst()
        .map(project.contents()::text)
        .orElse("");
  }
}

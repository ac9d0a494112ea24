package org.manicule.api.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.ProjectData;

/** Removes sources with all that lies on them. */
final class SourceRemoval implements CodingSteps {
  private final ProjectData project;
  private final List<Source> sources;
  private final Attachments attachments;
  private final Set<Id<?>> anchors;
  private final Set<Id<? extends Entity>> gone;

  /** One walk through the changes. */
  SourceRemoval(ProjectData project, List<Source> sources, Set<Id<Source>> ids) {
    this.project = project;
    this.sources = sources;
    this.attachments = Attachments.of(project);
    this.anchors = attachments.anchors();
    this.gone = new HashSet<>(ids);
  }

  @Override
  public List<Change> codings(List<Coding> portion) {
    for (Coding coding : portion) {
      if (anchors.contains(coding.id())) {
        gone.add(coding.id());
      }
    }
    return portion.stream().map(Change::removed).toList();
  }

  @Override
  public List<Change> last() {
    List<Change> changes = new ArrayList<>(attachments.follow(Map.of(), gone));
    for (CaseMember member : project.cases().members()) {
      if (gone.contains(member.source())) {
        changes.add(Change.removed(member));
      }
    }
    for (Source source : sources) {
      project.cases().values(source.id()).forEach(each -> changes.add(Change.removed(each)));
      project.sources().units(source.id()).forEach(each -> changes.add(Change.removed(each)));
      project.sources().revisions(source.id()).forEach(each -> changes.add(Change.removed(each)));
      changes.add(Change.removed(source));
    }
    return changes;
  }
}

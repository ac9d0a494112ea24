package org.manicule.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Issue;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Id;
import org.manicule.api.model.Location;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Source;
import org.manicule.api.model.Unit;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.ProjectCheck;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.osgi.service.component.annotations.Component;

/** Checks that whatever lies on a text lies inside it. */
@Component(service = ProjectCheck.class)
public final class PlacesCheck implements ProjectCheck {

  @Override
  public String name() {
    return Messages.text("check.places");
  }

  @Override
  public List<Issue> check(ProjectData project, Monitor monitor) {
    monitor.step(name());
    Search search = new Search(project, monitor);
    search.units();
    search.codings();
    search.memos();
    search.members();
    return search.issues;
  }

  /** One run over a project. */
  private static final class Search {
    private final List<Issue> issues = new ArrayList<>();
    private final Map<Id<?>, Source> sources = new HashMap<>();
    private final ProjectData project;
    private final Monitor monitor;

    Search(ProjectData project, Monitor monitor) {
      this.project = project;
      this.monitor = monitor;
      project.sources().all().forEach(source -> sources.put(source.id(), source));
    }

    void units() {
      for (Source source : project.sources().all()) {
        monitor.checkCancelled();
        for (Unit unit : project.sources().units(source.id())) {
          require(source.id(), unit.range(), "check.places.unit", unit.kind().name());
        }
      }
    }

    void codings() {
      CodeTree tree = project.codebook().tree();
      project
          .codings()
          .forEach(
              CodingQuery.ALL,
              coding -> {
                monitor.checkCancelled();
                String path = tree.path(coding.code());
                require(coding.source(), coding.location(), "check.places.coding", path);
              });
    }

    void memos() {
      for (Memo memo : project.memos().all()) {
        Anchor anchor = memo.anchor();
        if (anchor != null) {
          require(anchor.id(), anchor.location(), "check.places.memo", memo.title());
        }
      }
    }

    void members() {
      for (Case each : project.cases().all()) {
        monitor.checkCancelled();
        for (CaseMember member : project.cases().members(each.id())) {
          require(member.source(), member.location(), "check.places.member", each.name());
        }
      }
    }

    private void require(Id<?> sourceId, @Nullable Location place, String key, String what) {
      Source source = sources.get(sourceId);
      if (source != null && place != null) {
        place
            .textRange()
            .filter(range -> range.end() > source.characters())
            .map(range -> Messages.text(key, what, range.start(), range.end()))
            .ifPresent(words -> issues.add(Issue.error(source.name(), words)));
      }
    }
  }
}

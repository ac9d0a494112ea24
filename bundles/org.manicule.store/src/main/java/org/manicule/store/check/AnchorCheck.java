package org.manicule.store.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.manicule.api.Issue;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Source;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;

/** Whether memos and links hang on something that is there. */
final class AnchorCheck implements StoredDataCheck.Part {
  /** Kinds that nothing finds by identity alone; they count as there. */
  private static final Set<EntityType> UNCHECKED =
      Set.of(
          EntityType.PROPERTY,
          EntityType.REVISION,
          EntityType.UNIT,
          EntityType.CASE_MEMBER,
          EntityType.VALUE);

  @Override
  public void check(ProjectData project, Monitor monitor, List<Issue> found) {
    Set<Id<?>> present = present(project);
    for (Memo memo : project.memos().all()) {
      check(project, present, "the memo \"" + memo.title() + "\"", memo.anchor(), found);
    }
    for (Link link : project.memos().links()) {
      String where = "a link (" + link.relation() + ")";
      check(project, present, where, link.from(), found);
      check(project, present, where, link.to(), found);
    }
  }

  /** What is in the project, but for its codings, which are too many to hold. */
  private static Set<Id<?>> present(ProjectData project) {
    Set<Id<?>> present = new HashSet<>();
    Stream.of(
            project.coders().all(),
            project.sources().all(),
            project.codebook().tree().all(),
            project.codebook().sets(),
            project.memos().all(),
            project.memos().links(),
            project.cases().all(),
            project.cases().variables())
        .flatMap(List::stream)
        .forEach(entity -> present.add(((Entity) entity).id()));
    return present;
  }

  private static void check(
      ProjectData project,
      Set<Id<?>> present,
      String where,
      @Nullable Anchor anchor,
      List<Issue> found) {
    if (anchor == null || UNCHECKED.contains(anchor.type())) {
      return;
    }
    boolean there =
        anchor.type() == EntityType.CODING
            ? project.codings().find(new Id<Coding>(anchor.id().value())).isPresent()
            : present.contains(anchor.id());
    if (!there) {
      found.add(Issue.warning(where, "What it was attached to has been removed."));
    } else if (anchor.location() != null && isBeyondText(project, anchor)) {
      found.add(Issue.error(where, "It lies beyond the end of its source's text."));
    }
  }

  private static boolean isBeyondText(ProjectData project, Anchor anchor) {
    int characters =
        project
            .sources()
            .find(new Id<Source>(anchor.id().value()))
            .map(Source::characters)
            .orElse(Integer.MAX_VALUE);
    return anchor.location() != null
        && anchor.location().textRange().filter(range -> range.end() > characters).isPresent();
  }
}

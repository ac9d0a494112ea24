package org.manicule.api.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.project.Change;
import org.manicule.api.project.Memos;
import org.manicule.api.project.ProjectData;

/** The memos and links that hang on something which goes or becomes part of something else. */
final class Attachments {
  /** For more entities than that, reading everything is quicker than asking for each. */
  private static final int ASK_EACH = 20;

  private final List<Memo> memos;
  private final List<Link> links;

  private Attachments(List<Memo> memos, List<Link> links) {
    this.memos = memos;
    this.links = links;
  }

  /** All of the project. */
  static Attachments of(ProjectData project) {
    return new Attachments(project.memos().all(), project.memos().links());
  }

  /** Those on some codings, and perhaps others. */
  static Attachments of(ProjectData project, List<Coding> codings) {
    if (codings.size() > ASK_EACH) {
      return of(project);
    }
    Memos all = project.memos();
    List<Memo> memos = new ArrayList<>();
    Set<Link> links = new HashSet<>();
    for (Coding coding : codings) {
      memos.addAll(all.on(coding.id()));
      links.addAll(all.linksOf(coding.id()));
    }
    return new Attachments(memos, List.copyOf(links));
  }

  /** What they hang on. */
  Set<Id<?>> anchors() {
    Set<Id<?>> found = new HashSet<>();
    for (Memo memo : memos) {
      Anchor anchor = memo.anchor();
      if (anchor != null) {
        found.add(anchor.id());
      }
    }
    for (Link link : links) {
      found.add(link.from().id());
      found.add(link.to().id());
    }
    return found;
  }

  /**
   * What happens to them.
   *
   * @param to where those on an entity hang from now on
   * @param gone entities that take memos and links along when they go
   */
  List<Change> follow(Map<Id<?>, Anchor> to, Set<? extends Id<? extends Entity>> gone) {
    List<Change> changes = new ArrayList<>();
    Set<Id<?>> going = new HashSet<>(gone);
    for (Memo memo : memos) {
      Anchor anchor = memo.anchor();
      if (anchor != null && going.contains(anchor.id())) {
        going.add(memo.id());
        changes.add(Change.removed(memo));
      } else if (anchor != null && to.containsKey(anchor.id())) {
        changes.add(Change.replaced(memo, moved(memo, to.get(anchor.id()))));
      }
    }
    for (Link link : links) {
      if (going.contains(link.from().id()) || going.contains(link.to().id())) {
        changes.add(Change.removed(link));
      } else if (to.containsKey(link.from().id()) || to.containsKey(link.to().id())) {
        changes.add(Change.replaced(link, moved(link, to)));
      }
    }
    return changes;
  }

  private static Memo moved(Memo memo, @Nullable Anchor to) {
    return new Memo(memo.id(), memo.kind(), memo.title(), memo.text(), to, memo.coder(), memo.at());
  }

  private static Link moved(Link link, Map<Id<?>, Anchor> to) {
    return new Link(
        link.id(),
        link.relation(),
        to.getOrDefault(link.from().id(), link.from()),
        to.getOrDefault(link.to().id(), link.to()),
        link.coder(),
        link.at(),
        link.comment());
  }
}

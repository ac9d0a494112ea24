package org.manicule.core.revision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Location;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.project.Change;
import org.manicule.api.project.ProjectData;
import org.manicule.api.revision.Fate;
import org.manicule.api.revision.Followed;
import org.manicule.api.task.Monitor;

/** Lets codings, memos, links and case members of a source follow its text. */
final class FollowingPlaces {
  private static final TextRange NO_TEXT = new TextRange(0, 0);
  private static final int BETWEEN_CHECKS = 256;

  private final ProjectData project;
  private final Id<Source> source;
  private final Places places;
  private final UnitChange units;
  private final List<Change> changes = new ArrayList<>();
  private final List<Followed> followed = new ArrayList<>();

  FollowingPlaces(ProjectData project, Id<Source> source, TextMap map, UnitChange units) {
    this.project = project;
    this.source = source;
    this.places = new Places(map);
    this.units = units;
  }

  List<Change> changes() {
    return changes;
  }

  List<Followed> followed() {
    return followed;
  }

  /**
   * Lets codings follow.
   *
   * @param otherFile whether places in pages, pictures and recordings may lie elsewhere now
   */
  void codings(boolean otherFile, Monitor monitor) {
    List<Change> others = new ArrayList<>();
    List<Change> lost = new ArrayList<>();
    int done = 0;
    for (Coding coding : project.codings().inSource(source)) {
      if (++done % BETWEEN_CHECKS == 0) {
        monitor.checkCancelled();
      }
      Followed place =
          coding
              .textRange()
              .map(range -> places.follow(coding, range))
              .orElseGet(() -> noText(coding, otherFile));
      followed.add(place);
      if (place.fate() == Fate.LOST) {
        lost.add(Change.removed(coding));
      } else if (coding.textRange().filter(range -> !range.equals(place.now())).isPresent()) {
        // What changed comes first: that is where the researcher will want to look.
        (place.fate() == Fate.CHANGED ? changes : others)
            .add(Change.replaced(coding, coding.withLocation(place.now())));
      }
    }
    changes.addAll(others);
    changes.addAll(lost);
  }

  private static Followed noText(Coding coding, boolean otherFile) {
    Fate fate = otherFile ? Fate.CHANGED : Fate.UNTOUCHED;
    return new Followed(coding, fate, NO_TEXT, NO_TEXT, false);
  }

  /** Lets memos follow that are attached to places in the source or to units that go. */
  void memos() {
    Map<Id<Memo>, Memo> memos = new LinkedHashMap<>();
    anchors().forEach(id -> project.memos().on(id).forEach(memo -> memos.put(memo.id(), memo)));
    for (Memo memo : memos.values()) {
      Anchor anchor = memo.anchor();
      Anchor now = anchor == null ? null : followed(memo, anchor);
      Memo after =
          new Memo(memo.id(), memo.kind(), memo.title(), memo.text(), now, memo.coder(), memo.at());
      addChange(memo, after);
    }
  }

  /** Lets both ends of links follow. */
  void links() {
    Map<Id<Link>, Link> links = new LinkedHashMap<>();
    anchors()
        .forEach(id -> project.memos().linksOf(id).forEach(link -> links.put(link.id(), link)));
    for (Link link : links.values()) {
      Link after =
          new Link(
              link.id(),
              link.relation(),
              followed(link, link.from()),
              followed(link, link.to()),
              link.coder(),
              link.at(),
              link.comment());
      addChange(link, after);
    }
  }

  /** Lets the members of cases follow. */
  void caseMembers() {
    for (Case owner : project.cases().all()) {
      for (CaseMember member : project.cases().members(owner.id())) {
        Location location = member.location();
        if (member.source().equals(source) && location != null) {
          Location now = followed(member, location);
          addChange(member, new CaseMember(member.id(), owner.id(), source, now));
        }
      }
    }
  }

  private void addChange(Entity before, Entity after) {
    if (!after.equals(before)) {
      changes.add(Change.replaced(before, after));
    }
  }

  /** The source, and the units that go. */
  private List<Id<? extends Entity>> anchors() {
    List<Id<? extends Entity>> anchors = new ArrayList<>(List.of(source));
    units.changes().stream()
        .filter(change -> change.after() == null)
        .forEach(change -> anchors.add(change.subject().id()));
    return anchors;
  }

  private Anchor followed(Entity entity, Anchor anchor) {
    if (anchor.type() == EntityType.SOURCE && anchor.id().equals(source)) {
      Location location = anchor.location();
      return location == null
          ? anchor
          : new Anchor(EntityType.SOURCE, source, followed(entity, location));
    }
    return anchor.type() == EntityType.UNIT ? successor(entity, anchor) : anchor;
  }

  private Location followed(Entity entity, Location location) {
    Function<TextRange, Location> follow =
        range -> {
          Followed place = places.follow(entity, range);
          followed.add(place);
          return place.now();
        };
    return location.textRange().map(follow).orElse(location);
  }

  /** What hung on a unit that goes hangs on the one in its place, or on the place itself. */
  private Anchor successor(Entity entity, Anchor anchor) {
    Unit successor = units.successors().get(anchor.id());
    if (successor != null) {
      return Anchor.on(successor);
    }
    @Nullable Followed gone =
        units.changes().stream().anyMatch(change -> isRemoval(change, anchor))
            ? units.followed().stream()
                .filter(place -> place.entity().id().equals(anchor.id()))
                .findFirst()
                .orElse(null)
            : null;
    if (gone == null) {
      return anchor;
    }
    followed.add(new Followed(entity, gone.fate(), gone.before(), gone.now(), false));
    return new Anchor(EntityType.SOURCE, source, gone.now());
  }

  private static boolean isRemoval(Change change, Anchor anchor) {
    return change.after() == null && change.subject().id().equals(anchor.id());
  }
}

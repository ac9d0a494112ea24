package org.manicule.core.revision;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Location;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.revision.AttachedItem.End;

/** The places in a text of what is attached to it, and how such a thing is put elsewhere. */
final class AttachedPlace {
  private AttachedPlace() {}

  /** Where an entity lies in the text of a source; empty when it does not. */
  static Optional<TextRange> of(Entity entity, End end, Id<Source> source) {
    if (entity instanceof CaseMember member) {
      Location location = member.location();
      return member.source().equals(source) && location != null
          ? location.textRange()
          : Optional.empty();
    }
    Anchor anchor = anchor(entity, end);
    return anchor == null
            || anchor.type() != EntityType.SOURCE
            || !anchor.id().equals(source)
            || anchor.location() == null
        ? Optional.empty()
        : Objects.requireNonNull(anchor.location()).textRange();
  }

  private static @Nullable Anchor anchor(Entity entity, End end) {
    if (entity instanceof Memo memo) {
      return memo.anchor();
    }
    if (entity instanceof Link link) {
      return end == End.FROM ? link.from() : link.to();
    }
    return null;
  }

  /** The end of an entity that lay on a stretch; a link may have had its start or its end there. */
  static End end(Entity entity, Id<Source> source, TextRange stretch) {
    if (!(entity instanceof Link)) {
      return End.PLACE;
    }
    boolean from = of(entity, End.FROM, source).filter(stretch::equals).isPresent();
    return from ? End.FROM : End.TO;
  }

  /** The entity on another stretch of the source. */
  static Entity moved(Entity entity, End end, Id<Source> source, TextRange stretch) {
    Anchor there = new Anchor(EntityType.SOURCE, source, stretch);
    if (entity instanceof Memo it) {
      return new Memo(it.id(), it.kind(), it.title(), it.text(), there, it.coder(), it.at());
    }
    if (entity instanceof Link it) {
      Anchor from = end == End.FROM ? there : it.from();
      Anchor to = end == End.TO ? there : it.to();
      return new Link(it.id(), it.relation(), from, to, it.coder(), it.at(), it.comment());
    }
    if (entity instanceof CaseMember it) {
      return new CaseMember(it.id(), it.caseId(), it.source(), stretch);
    }
    throw new IllegalArgumentException("not attached to a text: " + entity);
  }
}

package org.manicule.store.edit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;

/**
 * Entities exactly as they come back from the store: it keeps moments to the microsecond, so finer
 * ones are cut before they are compared, stored and told to anybody.
 */
public final class ExactForm {
  private ExactForm() {}

  /** The change as it will be stored; the same one when nothing has to be cut. */
  public static Change of(Change change) {
    Entity before = of(change.before());
    Entity after = of(change.after());
    return before == change.before() && after == change.after()
        ? change
        : new Change(before, after);
  }

  private static @Nullable Entity of(@Nullable Entity entity) {
    if (entity instanceof Coding coding && isFine(coding.at())) {
      return new Coding(
          coding.id(),
          coding.source(),
          coding.location(),
          coding.code(),
          coding.coder(),
          of(coding.at()),
          coding.weight(),
          coding.comment());
    }
    if (entity instanceof Memo memo && isFine(memo.at())) {
      return new Memo(
          memo.id(),
          memo.kind(),
          memo.title(),
          memo.text(),
          memo.anchor(),
          memo.coder(),
          of(memo.at()));
    }
    return ofRarer(entity);
  }

  private static @Nullable Entity ofRarer(@Nullable Entity entity) {
    if (entity instanceof Source source && isFine(source.importedAt())) {
      return new Source(
          source.id(),
          source.name(),
          source.textHash(),
          source.characters(),
          source.revision(),
          source.original(),
          source.language(),
          of(source.importedAt()));
    }
    if (entity instanceof Link link && isFine(link.at())) {
      return new Link(
          link.id(),
          link.relation(),
          link.from(),
          link.to(),
          link.coder(),
          of(link.at()),
          link.comment());
    }
    if (entity instanceof Revision revision && isFine(revision.at())) {
      return new Revision(
          revision.id(),
          revision.source(),
          revision.number(),
          revision.textHash(),
          of(revision.at()),
          revision.reason());
    }
    return entity;
  }

  private static boolean isFine(Instant instant) {
    return instant.getNano() % 1000 != 0;
  }

  /** The moment to the microsecond. */
  public static Instant of(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS);
  }
}

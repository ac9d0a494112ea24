package org.manicule.cli.command;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.CodePoints;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coder;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Location;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Project;

/** Says in words and positions what memos are attached to. */
final class MemoPlaces {
  private final Project project;
  private final CodeTree tree;

  MemoPlaces(Project project) {
    this.project = project;
    this.tree = project.codebook().tree();
  }

  /**
   * What a memo is attached to; all null when it stands alone or is attached to something else.
   *
   * @param code path of the code
   * @param source name of the source
   * @param start first position in it, in code points
   * @param end position after the last one, in code points
   */
  record Place(
      @Nullable String code,
      @Nullable String source,
      @Nullable Integer start,
      @Nullable Integer end) {
    static final Place NONE = new Place(null, null, null, null);
  }

  Place of(Memo memo) {
    Anchor anchor = memo.anchor();
    if (anchor == null) {
      return Place.NONE;
    }
    if (anchor.type() == EntityType.CODE) {
      return new Place(tree.path(new Id<>(anchor.id().value())), null, null, null);
    }
    return anchor.type() == EntityType.SOURCE ? inSource(anchor) : Place.NONE;
  }

  private Place inSource(Anchor anchor) {
    Optional<Source> source = project.sources().find(new Id<>(anchor.id().value()));
    if (source.isEmpty()) {
      return Place.NONE;
    }
    Location location = anchor.location();
    TextRange range = location == null ? null : location.textRange().orElse(null);
    if (range == null) {
      return new Place(null, source.get().name(), null, null);
    }
    CodePoints positions = new CodePoints(project.sources().text(source.get().id()));
    return new Place(
        null,
        source.get().name(),
        positions.ofUtf16(range.start()),
        positions.ofUtf16(range.end()));
  }

  /** The code or source with a separator in front, or nothing. */
  String inWords(Memo memo) {
    Place place = of(memo);
    String where = place.code() != null ? place.code() : place.source();
    String range = place.start() == null ? "" : " " + place.start() + ":" + place.end();
    return where == null ? "" : " · " + where + range;
  }

  String coder(Memo memo) {
    return Objects.requireNonNull(project.coders().find(memo.coder()).map(Coder::name).orElse(""));
  }
}

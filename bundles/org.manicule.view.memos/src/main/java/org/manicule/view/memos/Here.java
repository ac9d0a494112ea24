package org.manicule.view.memos;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.ui.api.Selection;

/** Whether something is attached to what the researcher is looking at. */
final class Here {
  private final Selection selection;
  private final Function<Anchor, Optional<Passage>> placeOfCoding;

  /**
   * What the researcher is looking at.
   *
   * @param placeOfCoding finds the place of a coding that something is attached to
   */
  Here(Selection selection, Function<Anchor, Optional<Passage>> placeOfCoding) {
    this.selection = selection;
    this.placeOfCoding = placeOfCoding;
  }

  private Optional<Passage> place(Anchor anchor) {
    return anchor.type() == EntityType.CODING
        ? placeOfCoding.apply(anchor)
        : Optional.ofNullable(anchor.location()).map(it -> new Passage(Places.id(anchor), it));
  }

  /** Attached to the selected coding or codes, the open source, or a place at the caret. */
  boolean atSelection(@Nullable Anchor anchor) {
    if (anchor == null) {
      return false;
    }
    return switch (anchor.type()) {
      case CODE -> selection.codes().contains(anchor.id());
      case CODING -> anchor.id().equals(selection.coding()) || touches(anchor);
      case SOURCE ->
          anchor.location() == null ? anchor.id().equals(selection.source()) : touches(anchor);
      default -> false;
    };
  }

  /** Attached to the open source or to anything in it. */
  boolean inSource(@Nullable Anchor anchor) {
    Id<Source> source = selection.source();
    if (anchor == null || source == null) {
      return false;
    }
    return anchor.type() == EntityType.SOURCE
        ? anchor.id().equals(source)
        : anchor.type() == EntityType.CODING
            && place(anchor).filter(place -> place.source().equals(source)).isPresent();
  }

  private boolean touches(Anchor anchor) {
    TextRange range = selection.range();
    Optional<Passage> place = place(anchor);
    return range != null
        && place.filter(it -> it.source().equals(selection.source())).isPresent()
        && place.get().location().textRange().filter(it -> touch(it, range)).isPresent();
  }

  private static boolean touch(TextRange one, TextRange other) {
    return one.overlaps(other) || (other.isEmpty() && one.contains(other.start()));
  }
}

package org.manicule.view.memos;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.MemoKind;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.ProjectData;
import org.manicule.ui.api.Selection;

/**
 * What a memo is to be about.
 *
 * @param kind what kind of memo it is
 * @param anchor what it is attached to, or null when it stands alone
 */
public record Target(MemoKind kind, @Nullable Anchor anchor) {
  /** Nothing in particular. */
  public static final Target FREE = new Target(MemoKind.FREE, null);

  /**
   * What the researcher is looking at: the selected coding, else the selected words, else the
   * selected code, else the open source, else nothing in particular.
   */
  public static Target of(Selection selection, ProjectData project) {
    Id<Coding> coding = selection.coding();
    if (coding != null && project.codings().find(coding).isPresent()) {
      return new Target(MemoKind.PASSAGE, new Anchor(EntityType.CODING, coding, null));
    }
    Optional<Passage> words = words(selection, project);
    if (words.isPresent()) {
      return new Target(MemoKind.PASSAGE, Anchor.on(words.get()));
    }
    if (selection.codes().size() == 1) {
      Id<Code> code = selection.codes().iterator().next();
      return new Target(MemoKind.CODE, new Anchor(EntityType.CODE, code, null));
    }
    Id<Source> source = selection.source();
    return source == null ? FREE : new Target(MemoKind.SOURCE, Anchor.source(source));
  }

  /** The selected words without blanks around them, else those of the selected coding. */
  public static Optional<Passage> place(Selection selection, ProjectData project) {
    return words(selection, project)
        .or(
            () ->
                Optional.ofNullable(selection.coding())
                    .flatMap(project.codings()::find)
                    .map(Coding::passage));
  }

  private static Optional<Passage> words(Selection selection, ProjectData project) {
    Id<Source> source = selection.source();
    TextRange range = selection.range();
    if (source == null
        || range == null
        || range.isEmpty()
        || project.sources().find(source).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Passage(source, project.sources().document(source).stripped(range)))
        .filter(place -> place.location().textRange().filter(it -> !it.isEmpty()).isPresent());
  }
}

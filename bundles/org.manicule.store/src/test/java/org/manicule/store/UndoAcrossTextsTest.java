package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.StaleEditException;

/** Taking back an older entry when the text of a source was corrected in between. */
class UndoAcrossTextsTest extends OpenProject {
  private Source source;
  private Code trust;

  @BeforeEach
  void fill() {
    source = Given.source(project, "minutes", "a b c d e f g h i j k l");
    trust = Given.code(project, "trust");
  }

  private JournalEntry correct(String text, Coding... moved) {
    Source before = project.sources().find(source.id()).orElseThrow();
    Source after =
        new Source(
            before.id(),
            before.name(),
            project.contents().keepText(text),
            text.length(),
            before.revision() + 1,
            null,
            null,
            before.importedAt());
    List<Change> changes = new ArrayList<>(List.of(Change.replaced(before, after)));
    for (Coding coding : moved) {
      TextRange range = coding.textRange().orElseThrow();
      TextRange later = new TextRange(range.start() + 2, range.end() + 2);
      changes.add(Change.replaced(coding, coding.withLocation(later)));
    }
    return project.apply(new Edit("Correct the text", changes));
  }

  @Test
  void aRemovedCodingDoesNotComeBackToOtherWords() {
    Coding coding = Given.coding(project, source, 4, 5, trust);
    long removal = project.apply(Edit.of("Uncode", Change.removed(coding))).number();
    correct("X a b c d e f g h i j k l");

    assertThatThrownBy(() -> project.undo(removal))
        .isInstanceOf(StaleEditException.class)
        .hasMessageContaining("\"Uncode\"")
        .hasMessageContaining("the source \"minutes\"")
        .hasMessageContaining("\"Correct the text\" (entry " + (removal + 1) + ")");
    assertThat(project.codings().count()).isZero();
    project.undo();
    assertThat(project.undo(removal).edit().changes()).containsExactly(Change.added(coding));
  }

  @Test
  void aCorrectionIsNotTakenBackUnderCodingsThatWereMadeOnIt() {
    long correction = correct("X a b c d e f g h i j k l").number();
    Given.coding(project, source, 6, 7, trust);

    assertThatThrownBy(() -> project.undo(correction))
        .isInstanceOf(StaleEditException.class)
        .hasMessageContaining("\"Code with trust\" (entry " + (correction + 1) + ")");
    project.undo();
    assertThat(project.undo(correction).undoes()).isEqualTo(correction);
  }

  @Test
  void aMemoOnAPassageCountsAsAPlace() {
    long correction = correct("X a b c d e f g h i j k l").number();
    Anchor passage = Anchor.on(Given.newCoding(project, source, 2, 3, trust).passage());
    Memo memo =
        new Memo(Id.random(), MemoKind.FREE, "M", "", passage, project.coder().id(), Given.now());
    project.apply(Edit.of("Write a memo", Change.added(memo)));

    assertThatThrownBy(() -> project.undo(correction)).isInstanceOf(StaleEditException.class);
  }

  @Test
  void whatHasNoPlaceInThatTextDoesNotStandInTheWay() {
    Source other = Given.source(project, "agenda", "x y z");
    Coding coding = Given.coding(project, source, 4, 5, trust);
    long removal = project.apply(Edit.of("Uncode", Change.removed(coding))).number();
    long correction = correct("X a b c d e f g h i j k l").number();
    Given.coding(project, other, 0, 1, trust);
    Code changed = trust.withName("confidence");
    project.apply(Edit.of("Rename", Change.replaced(trust, changed)));

    assertThat(project.undo(correction).undoes()).isEqualTo(correction);
    assertThat(project.undo(removal).edit().changes()).containsExactly(Change.added(coding));
  }

  @Test
  void aCodingWhosePlaceStaysCanStillGetItsOldCodeBack() {
    Coding coding = Given.coding(project, source, 4, 5, trust);
    Code doubt = Given.code(project, "doubt");
    Coding recoded = coding.withCode(doubt.id());
    long change = project.apply(Edit.of("Recode", Change.replaced(coding, recoded))).number();
    correct("a b c d e f g h i j k l X");

    assertThat(project.undo(change).edit().changes())
        .containsExactly(Change.replaced(recoded, coding));
  }

  @Test
  void aCorrectionThatWasTakenBackAndMadeAgainHasMovedWhatItMoved() {
    Coding coding = Given.coding(project, source, 4, 5, trust);
    long coded = project.journal().last();
    correct("X a b c d e f g h i j k l", coding);
    project.undo();
    project.redo();

    assertThatThrownBy(() -> project.undo(coded)).isInstanceOf(StaleEditException.class);
    project.undo();
    assertThat(project.undo(coded).edit().changes()).containsExactly(Change.removed(coding));
  }
}

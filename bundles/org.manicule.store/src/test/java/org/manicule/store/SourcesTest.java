package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.manicule.api.model.Id;
import org.manicule.api.model.Revision;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;

/** Reading sources. */
class SourcesTest extends OpenProject {

  @Test
  void sourcesAreListedByNameWhateverTheCaseOfTheLetters() {
    Source second = Given.source(project, "board", "b");
    Source third = Given.source(project, "Council", "c");
    Source first = Given.source(project, "Archive", "a");

    assertThat(project.sources().all()).containsExactly(first, second, third);
    assertThat(project.sources().count()).isEqualTo(3);
  }

  @Test
  void aSourceIsFoundByIdentityAndByExactName() {
    Source minutes = Given.source(project, "minutes", "text");

    assertThat(project.sources().find(minutes.id())).contains(minutes);
    assertThat(project.sources().named("minutes")).contains(minutes);
    assertThat(project.sources().named("Minutes")).isEmpty();
    assertThat(project.sources().find(Id.random())).isEmpty();
  }

  @Test
  void theTextOfAnUnknownSourceIsABug() {
    assertThatThrownBy(() -> project.sources().text(Id.random()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> project.sources().document(Id.random()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void unitsComeByStartAndOfTwoThatStartTogetherTheLongerOneFirst() {
    Source source = Given.source(project, "minutes", "one two three");
    Unit word = unit(source, 0, 3);
    Unit all = unit(source, 0, 13);
    Unit last = unit(source, 8, 13);
    project.apply(Edit.of("Add", Change.added(last), Change.added(word), Change.added(all)));

    assertThat(project.sources().units(source.id())).containsExactly(all, word, last);
  }

  @Test
  void revisionsComeOldestFirst() {
    Source source = Given.source(project, "minutes", "text");
    Revision second = revision(source, 2);
    Revision first = revision(source, 1);
    project.apply(Edit.of("Revise", Change.added(second), Change.added(first)));

    assertThat(project.sources().revisions(source.id())).containsExactly(first, second);
  }

  @Test
  void aDocumentHoldsTextAndUnits() {
    Source source = Given.source(project, "minutes", "one two three");
    Unit unit = unit(source, 4, 7);
    project.apply(Edit.of("Add", Change.added(unit)));

    SourceDocument document = project.sources().document(source.id());

    assertThat(document.text()).isEqualTo("one two three");
    assertThat(document.units()).containsExactly(unit);
    assertThat(document.quote(unit.range())).isEqualTo("two");
  }

  private static Unit unit(Source source, int start, int end) {
    return new Unit(
        Id.random(), source.id(), UnitKind.PARAGRAPH, new TextRange(start, end), UnitDetails.NONE);
  }

  private static Revision revision(Source source, int number) {
    return new Revision(Id.random(), source.id(), number, source.textHash(), Given.now(), "");
  }
}

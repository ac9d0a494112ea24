package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.CodeTree;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.project.StaleEditException;

/** Reading the codebook and its kept counts. */
class CodebookTest extends OpenProject {

  @Test
  void theTreeHoldsCodesUnderTheirPaths() {
    Code access = Given.code(project, "inequalities > access");

    assertThat(project.codebook().tree().find("inequalities > access")).contains(access);
    assertThat(project.codebook().tree().roots())
        .extracting(Code::name)
        .containsExactly("inequalities");
  }

  @Test
  void aTreeStaysAsItWasWhenTheCodebookChanges() {
    Given.code(project, "inequalities");
    CodeTree before = project.codebook().tree();
    Given.code(project, "fears");

    assertThat(before.all()).hasSize(1);
    assertThat(project.codebook().tree().all()).hasSize(2);
  }

  @Test
  void theTreeIsReadOnceAndSharedUntilCodesChange() {
    Source source = Given.source(project, "one", "some text");
    Code trust = Given.code(project, "trust");
    CodeTree tree = project.codebook().tree();

    Given.coding(project, source, 0, 2, trust);
    assertThat(project.codebook().tree()).isSameAs(tree);

    project.apply(Edit.of("Rename", Change.replaced(trust, trust.withName("distrust"))));
    assertThat(project.codebook().tree().roots())
        .extracting(Code::name)
        .containsExactly("distrust");
    project.undo();
    assertThat(project.codebook().tree().all()).containsExactly(trust);
  }

  @Test
  void anEditThatIsRefusedLeavesTheTreeAsItWas() {
    Code trust = Given.code(project, "trust");
    Code other = trust.withName("another");
    Edit stale = Edit.of("Rename", Change.replaced(other, trust.withName("distrust")));

    assertThatThrownBy(() -> project.apply(stale)).isInstanceOf(StaleEditException.class);

    assertThat(project.codebook().tree().all()).containsExactly(trust);
    assertThat(project.codebook().tree()).isSameAs(project.codebook().tree());
  }

  @Test
  void countsFollowCodingsAndTheirSources() {
    Code trust = Given.code(project, "trust");
    Source one = Given.source(project, "one", "some text");
    Source two = Given.source(project, "two", "some text");
    assertThat(project.codebook().counts()).isEmpty();

    Given.coding(project, one, 0, 2, trust);
    Coding second = Given.coding(project, one, 2, 4, trust);
    Coding other = Given.coding(project, two, 0, 2, trust);
    assertThat(project.codebook().counts()).isEqualTo(Map.of(trust.id(), new CodeCount(3, 2)));

    project.apply(Edit.of("Uncode", Change.removed(second), Change.removed(other)));
    assertThat(project.codebook().counts()).isEqualTo(Map.of(trust.id(), new CodeCount(1, 1)));
    assertThat(project.codings().countsPerSource()).isEqualTo(Map.of(one.id(), 1));
  }

  @Test
  void countsAreCountedAnewWhenTheProgramEndedWithoutClosing() throws Exception {
    Source one = Given.source(project, "one", "some words");
    Code trust = Given.code(project, "trust");
    project.apply(new Edit("Code", Given.newCodings(project, one, trust, 3)));

    Path copy = Folders.copy(project.folder(), temp.resolve("as-after-a-crash.manicule"));

    try (Project reopened = new H2Projects().open(copy)) {
      assertThat(reopened.codebook().counts()).isEqualTo(Map.of(trust.id(), new CodeCount(3, 1)));
      assertThat(reopened.codings().countsPerSource()).isEqualTo(Map.of(one.id(), 3));
      reopened.undo();
    }
    try (Project reopened = new H2Projects().open(copy)) {
      assertThat(reopened.codebook().counts()).isEmpty();
    }
  }

  @Test
  void countsFollowACodingThatGetsAnotherCode() {
    Code trust = Given.code(project, "trust");
    Code fear = Given.code(project, "fear");
    Source one = Given.source(project, "one", "some text");
    Coding coding = Given.coding(project, one, 0, 2, trust);

    project.apply(Edit.of("Recode", Change.replaced(coding, coding.withCode(fear.id()))));

    assertThat(project.codebook().counts()).isEqualTo(Map.of(fear.id(), new CodeCount(1, 1)));
    assertThat(project.codings().countsPerSource()).isEqualTo(Map.of(one.id(), 1));
  }

  @Test
  void setsComeByNameWithTheirCodesInTheResearchersOrder() {
    Code a = Given.code(project, "a");
    Code b = Given.code(project, "b");
    CodeSet second = new CodeSet(Id.random(), "second", List.of(b.id(), a.id()));
    CodeSet first = new CodeSet(Id.random(), "first", List.of());
    project.apply(Edit.of("Make sets", Change.added(second), Change.added(first)));
    assertThat(project.codebook().sets()).containsExactly(first, second);

    CodeSet changed = new CodeSet(second.id(), "second", List.of(a.id()));
    project.apply(Edit.of("Change a set", Change.replaced(second, changed)));
    assertThat(project.codebook().sets()).containsExactly(first, changed);
  }
}

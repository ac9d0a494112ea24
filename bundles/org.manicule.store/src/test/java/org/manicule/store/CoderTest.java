package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.manicule.api.model.Coder;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalLine;

/** Who is coding. */
class CoderTest extends OpenProject {

  @Test
  void aNewProjectHasTheUserAsItsCoder() {
    assertThat(project.coder().name()).isEqualTo(System.getProperty("user.name"));
    assertThat(project.coders().all()).containsExactly(project.coder());
    assertThat(project.journal().lines(1, 1).get(0).by()).isEqualTo(project.coder().id());
  }

  @Test
  void aProjectMadeByNobodyInParticularHasACoderToo() {
    String user = System.getProperty("user.name");
    System.setProperty("user.name", " ");
    try (var other = new H2Projects().create(temp.resolve("other.manicule"), "Other")) {
      assertThat(other.coder().name()).isEqualTo("Coder 1");
    } finally {
      System.setProperty("user.name", user);
    }
  }

  @Test
  void aNewCoderIsAddedByAnEditOfTheirOwn() {
    Coder ann = project.codeAs("  Ann ");

    assertThat(ann.name()).isEqualTo("Ann");
    assertThat(project.coder()).isEqualTo(ann);
    assertThat(project.coders().named("Ann")).contains(ann);
    JournalLine line = project.journal().lines(2, 1).get(0);
    assertThat(line.label()).isEqualTo("Add the coder \"Ann\"");
    assertThat(line.by()).isEqualTo(ann.id());
  }

  @Test
  void codersAreToldApartByColour() {
    Coder first = project.coder();

    assertThat(project.codeAs("Ann").colour()).isNotEqualTo(first.colour());
    assertThat(project.codeAs("Ben").colour())
        .isNotIn(first.colour(), project.coders().named("Ann").orElseThrow().colour());
  }

  @Test
  void aKnownCoderIsNotAddedAgain() {
    Coder first = project.coder();
    project.codeAs("Ann");

    assertThat(project.codeAs(first.name())).isEqualTo(first);
    assertThat(project.journal().last()).isEqualTo(2);
  }

  @Test
  void theCoderIsRememberedForTheNextTime() {
    Coder ann = project.codeAs("Ann");
    reopen();

    assertThat(project.coder()).isEqualTo(ann);
  }

  @Test
  void aRenamedCoderIsCurrentUnderTheNewName() {
    Coder coder = project.coder();
    Coder renamed = new Coder(coder.id(), "A. Reader", coder.colour());
    project.apply(Edit.of("Rename", Change.replaced(coder, renamed)));

    assertThat(project.coder()).isEqualTo(renamed);
    reopen();
    assertThat(project.coder()).isEqualTo(renamed);
  }

  @Test
  void whenTheCurrentCoderIsUndoneAnotherOneTakesOver() {
    Coder first = project.coder();
    project.codeAs("Ann");

    assertThat(project.undo().orElseThrow().by()).isEqualTo(first.id());
    assertThat(project.coder()).isEqualTo(first);
  }

  @Test
  void aCoderNeedsAName() {
    assertThatThrownBy(() -> project.codeAs(" ")).hasMessage("A coder needs a name.");
  }

  @Test
  void aCoderIsKnownOnceTheUserHasSaidWhoIsCoding() {
    assertThat(project.knowsCoder()).isFalse();
    project.codeAs(project.coder().name());

    assertThat(project.knowsCoder()).isTrue();
    reopen();
    assertThat(project.knowsCoder()).isTrue();
  }
}

package org.manicule.core.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.edit.ValueText;
import org.manicule.api.edit.VariableEdits;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** The API's ready-made edits of variables and values, on a real project. */
final class VariableEditsTest {
  private TestProject study;
  private Project project;
  private Source blog;
  private Source minutes;

  @BeforeEach
  void makeStudy(@TempDir Path folder) {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    blog = study.source("Blog", "They feared a sale.");
    minutes = study.source("Minutes", "A sale was voted down.");
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  @Test
  void manySourcesGetAValueInOneStep() {
    Variable year = made(VariableType.NUMBER);
    set(year, Map.of(blog.id(), "2019"));

    set(year, Map.of(blog.id(), "2020", minutes.id(), " 2021 "));

    assertThat(texts(year)).containsExactlyInAnyOrder("2020", "2021");
    project.undo();
    assertThat(texts(year)).containsExactly("2019");
  }

  @Test
  void anEmptyTextTakesTheValueAway() {
    Variable year = made(VariableType.NUMBER);
    set(year, Map.of(blog.id(), "2019"));

    set(year, Map.of(blog.id(), " ", minutes.id(), ""));

    assertThat(texts(year)).isEmpty();
  }

  @Test
  void theSameValueAgainIsNoEdit() {
    Variable year = made(VariableType.NUMBER);
    set(year, Map.of(blog.id(), "2019"));

    assertThat(new VariableEdits(project).set(year, Map.of(blog.id(), "2019"), "Set")).isEmpty();
  }

  @Test
  void oneValueThatDoesNotFitKeepsAllFromBeingSet() {
    Variable year = made(VariableType.NUMBER);
    Map<Id<Source>, String> written = Map.of(blog.id(), "2019", minutes.id(), "about 2020");

    assertThatThrownBy(() -> new VariableEdits(project).set(year, written, "Set"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("about 2020")
        .hasMessageContaining("made");
  }

  @Test
  void valuesFollowTheNewTypeOfAVariableOrKeepItFromChanging() {
    Variable text = made(VariableType.TEXT);
    set(text, Map.of(blog.id(), "14.7.2021"));
    Variable date = text.withType(VariableType.DATE, List.of());

    project.apply(new VariableEdits(project).change(date, "Change").orElseThrow());
    assertThat(texts(date)).containsExactly("2021-07-14");

    Variable number = date.withType(VariableType.NUMBER, List.of());
    assertThatThrownBy(() -> new VariableEdits(project).change(number, "Change"))
        .isInstanceOf(UserException.class);
  }

  @Test
  void aChoiceThatIsUsedCannotBeTakenAway() {
    Variable region = made(VariableType.CHOICE);
    set(region, Map.of(blog.id(), "north"));

    assertThat(texts(region)).containsExactly("North");
    Variable less = region.withType(VariableType.CHOICE, List.of("South"));
    assertThatThrownBy(() -> new VariableEdits(project).change(less, "Change"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("North");
  }

  @Test
  void aVariableGoesWithItsValues() {
    Variable year = made(VariableType.NUMBER);
    set(year, Map.of(blog.id(), "2019"));

    project.apply(new VariableEdits(project).delete(year, "Delete"));

    assertThat(project.cases().variables()).isEmpty();
    assertThat(project.cases().values(blog.id())).isEmpty();
    project.undo();
    assertThat(texts(year)).containsExactly("2019");
  }

  @Test
  void aNameIsUsedOnceForSourcesAndOnceForCases() {
    made(VariableType.TEXT);
    VariableEdits edits = new VariableEdits(project);

    assertThatThrownBy(() -> edits.make(Variable.ofSources("made", VariableType.NUMBER), "Make"))
        .isInstanceOf(UserException.class);
    assertThat(
            edits.make(
                new Variable(Id.random(), "made", VariableType.TEXT, EntityType.CASE, ""), "Make"))
        .isNotNull();
  }

  @Test
  void valuesAreReadAsPeopleWriteThem() {
    assertThat(kept(VariableType.YES_NO, "Yes")).isEqualTo("true");
    assertThat(kept(VariableType.YES_NO, "n")).isEqualTo("false");
    assertThat(kept(VariableType.DATE, "2021-07")).isEqualTo("2021-07");
    assertThatThrownBy(() -> kept(VariableType.NUMBER, "1,5")).isInstanceOf(UserException.class);
    assertThatThrownBy(() -> kept(VariableType.DATE, "31.2.2021"))
        .isInstanceOf(UserException.class);
    assertThatThrownBy(() -> kept(VariableType.DATE, "-123")).isInstanceOf(UserException.class);
  }

  private static String kept(VariableType type, String written) {
    return ValueText.kept(Variable.ofSources("made", type), written);
  }

  private Variable made(VariableType type) {
    List<String> choices = type == VariableType.CHOICE ? List.of("North", "South") : List.of();
    Variable made = Variable.ofSources("made", VariableType.TEXT).withType(type, choices);
    project.apply(new VariableEdits(project).make(made, "Make"));
    return made;
  }

  private void set(Variable variable, Map<Id<Source>, String> written) {
    project.apply(new VariableEdits(project).set(variable, written, "Set").orElseThrow());
  }

  private List<String> texts(Variable variable) {
    return project.cases().valuesOf(variable.id()).stream().map(Value::text).toList();
  }
}

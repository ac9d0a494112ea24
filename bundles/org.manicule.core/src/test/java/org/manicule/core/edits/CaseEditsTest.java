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
import org.manicule.api.edit.CaseEdits;
import org.manicule.api.edit.VariableEdits;
import org.manicule.api.model.Case;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** The API's ready-made edits of cases, on a real project. */
final class CaseEditsTest {
  private TestProject study;
  private Project project;
  private Source blog;

  @BeforeEach
  void makeStudy(@TempDir Path folder) {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    blog = study.source("Blog", "They feared a sale.");
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  @Test
  void anUnknownCaseIsMadeAndGetsTheSourceInOneStep() {
    assign("Ward 3");

    assertThat(project.cases().casesOf(blog.id())).extracting(Case::name).containsExactly("Ward 3");
    assertThat(edits().assign(edits().named("Ward 3"), List.of(blog.id()), "Assign")).isEmpty();
    project.undo();
    assertThat(project.cases().all()).isEmpty();
  }

  @Test
  void aSourceLeavesACaseWithItsPassages() {
    Case ward = assign("Ward 3");
    Passage sale = new Passage(blog.id(), study.rangeOf(blog, "sale"));
    project.apply(
        edits().assignPassages(edits().named("Ward 3"), List.of(sale), "Assign").orElseThrow());
    assertThat(project.cases().members(ward.id())).hasSize(2);

    project.apply(edits().unassign(ward, List.of(blog.id()), "Leave").orElseThrow());

    assertThat(project.cases().members()).isEmpty();
    assertThat(project.cases().all()).containsExactly(ward);
  }

  @Test
  void aCaseGoesWithItsValuesAndTheSourceStays() {
    Case ward = assign("Ward 3");
    Variable beds = new Variable(Id.random(), "beds", VariableType.NUMBER, EntityType.CASE, "");
    VariableEdits variables = new VariableEdits(project);
    project.apply(variables.make(beds, "Make"));
    project.apply(variables.set(beds, Map.of(ward.id(), "24"), "Set").orElseThrow());

    project.apply(edits().delete(List.of(ward), "Delete"));

    assertThat(project.cases().all()).isEmpty();
    assertThat(project.cases().valuesOf(beds.id())).isEmpty();
    assertThat(project.sources().all()).hasSize(1);
    project.undo();
    assertThat(project.cases().values(ward.id())).hasSize(1);
    assertThat(project.cases().members(ward.id())).hasSize(1);
  }

  @Test
  void casesAreRenamedToFreeNamesOnly() {
    Case ward = assign("Ward 3");
    assign("Ward 4");

    assertThatThrownBy(() -> edits().rename(ward, "Ward 4", "Rename"))
        .isInstanceOf(UserException.class);
    assertThatThrownBy(() -> edits().make(" ", "Make")).isInstanceOf(UserException.class);
    project.apply(edits().rename(ward, "Ward 5", "Rename").orElseThrow());
    assertThat(project.cases().all()).extracting(Case::name).containsExactly("Ward 4", "Ward 5");
  }

  private CaseEdits edits() {
    return new CaseEdits(project);
  }

  private Case assign(String name) {
    CaseEdits.NamedCase named = edits().named(name);
    project.apply(edits().assign(named, List.of(blog.id()), "Assign").orElseThrow());
    return named.found();
  }
}

package org.manicule.core.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** Moving and sorting codes, on a real project. */
final class CodeMoveTest {
  private static final int LAST = Integer.MAX_VALUE;

  private TestProject study;
  private Project project;
  private Code fears;
  private Code sale;
  private Code hopes;

  @BeforeEach
  void makeStudy(@TempDir Path folder) {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    fears = study.code("fears");
    sale = study.code("fears > sale");
    hopes = study.code("hopes");
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  @Test
  void aCodeMovesWithAllBelowItAndUndoBringsItBack() {
    List<Code> before = tree().all();

    apply(edits().move(List.of(fears), hopes, LAST, "Move"));
    assertThat(tree().path(sale.id())).isEqualTo("hopes > fears > sale");

    project.undo();
    assertThat(tree().all()).isEqualTo(before);
  }

  @Test
  void aCodeTakesThePlaceAskedForAmongItsNewSiblings() {
    study.code("zeal");
    apply(edits().move(List.of(sale), null, 1, "Move"));
    assertThat(names(tree().roots())).containsExactly("fears", "sale", "hopes", "zeal");

    apply(edits().move(List.of(sale), null, 0, "Move"));
    assertThat(names(tree().roots())).containsExactly("sale", "fears", "hopes", "zeal");

    apply(edits().move(List.of(sale), null, LAST, "Move"));
    assertThat(names(tree().roots())).containsExactly("fears", "hopes", "zeal", "sale");
    assertThat(edits().move(List.of(sale), null, LAST, "Move")).isEmpty();
  }

  @Test
  void severalCodesMoveTogetherAndThoseBelowOthersStayBelowThem() {
    Code zeal = study.code("zeal");
    apply(edits().move(List.of(zeal, sale, fears), hopes, LAST, "Move"));

    assertThat(names(tree().children(hopes.id()))).containsExactly("fears", "zeal");
    assertThat(tree().path(sale.id())).isEqualTo("hopes > fears > sale");
  }

  @Test
  void aCodeCannotMoveBelowItself() {
    assertThatThrownBy(() -> edits().move(List.of(fears), sale, LAST, "Move"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("\"fears\" cannot be moved below \"fears > sale\"");
    assertThatThrownBy(() -> edits().move(List.of(fears), fears, LAST, "Move"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("below itself");
  }

  @Test
  void aNameThatIsTakenThereIsSaidBeforeAnythingChanges() {
    study.code("hopes > sale");
    assertThatThrownBy(() -> edits().move(List.of(sale), hopes, LAST, "Move"))
        .isInstanceOf(UserException.class)
        .hasMessage("There is a code \"sale\" below \"hopes\" already.");
    Code other = study.code("sale");
    assertThatThrownBy(() -> edits().move(List.of(sale), null, LAST, "Move"))
        .hasMessage("There is a code \"sale\" at the top of the codebook already.");
    assertThat(tree().find(other.id())).contains(other);
  }

  @Test
  void aPlaceThatIsGoneIsSaid() {
    Code gone = study.code("gone");
    project.undo();
    assertThatThrownBy(() -> edits().move(List.of(sale), gone, LAST, "Move"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("\"gone\" no longer exists");
  }

  @Test
  void siblingsAreSortedByNameWithoutRegardToCase() {
    study.code("Access");
    study.code("zeal");
    study.code("bias");

    apply(edits().sortChildren(null, "Sort"));
    assertThat(names(tree().roots())).containsExactly("Access", "bias", "fears", "hopes", "zeal");
    assertThat(edits().sortChildren(null, "Sort")).isEmpty();

    project.undo();
    assertThat(names(tree().roots())).containsExactly("fears", "hopes", "Access", "zeal", "bias");
  }

  private CodebookEdits edits() {
    return new CodebookEdits(project);
  }

  private void apply(Optional<Edit> edit) {
    project.apply(edit.orElseThrow());
  }

  private CodeTree tree() {
    return project.codebook().tree();
  }

  private static List<String> names(List<Code> codes) {
    return codes.stream().map(Code::name).toList();
  }
}

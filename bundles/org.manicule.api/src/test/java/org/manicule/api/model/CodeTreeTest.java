package org.manicule.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CodeTreeTest {
  private static final String BLUE = "#0072b2";

  private final Code fears = code(null, "fears", 1);
  private final Code sale = code(fears, "sale", 0);
  private final Code loss = code(fears, "loss", 1);
  private final Code access = code(null, "Access", 0);
  private final CodeTree tree = new CodeTree(List.of(loss, sale, fears, access));

  private static Code code(@Nullable Code parent, String name, int position) {
    Id<Code> above = parent == null ? null : parent.id();
    return Code.named(above, name, BLUE).withPlace(above, position);
  }

  @Test
  void listsParentsBeforeChildrenAndSiblingsInTheResearchersOrder() {
    assertThat(tree.all()).containsExactly(access, fears, sale, loss);
    assertThat(tree.roots()).containsExactly(access, fears);
    assertThat(tree.children(fears.id())).containsExactly(sale, loss);
  }

  @Test
  void siblingsInTheSamePlaceAreSortedByNameWhateverTheCase() {
    Code beta = code(null, "beta", 0);
    Code alpha = code(null, "Alpha", 0);
    Code gamma = code(null, "Gamma", 0);
    assertThat(new CodeTree(List.of(gamma, beta, alpha)).all()).containsExactly(alpha, beta, gamma);
  }

  @Test
  void writesAndFindsPaths() {
    assertThat(tree.path(sale.id())).isEqualTo("fears > sale");
    assertThat(tree.find("fears > sale")).contains(sale);
    assertThat(tree.find(" fears>sale ")).contains(sale);
    assertThat(tree.find("fears")).contains(fears);
  }

  @Test
  void findsNothingAtAPathThatIsWrongInAnyPart() {
    assertThat(tree.find("sale")).isEmpty();
    assertThat(tree.find("fears > sale > more")).isEmpty();
    assertThat(tree.find("Fears > sale")).isEmpty();
    assertThat(tree.find("fears > ")).isEmpty();
    assertThat(tree.find("")).isEmpty();
  }

  @Test
  void splitsAPathIntoNamesAndKeepsEmptyOnesToBeComplainedAbout() {
    assertThat(CodeTree.names(" a b >c")).containsExactly("a b", "c");
    assertThat(CodeTree.names("a >")).containsExactly("a", "");
  }

  @Test
  void knowsWhatIsAboveAndBelow() {
    Code deep = code(sale, "public assets", 0);
    CodeTree deeper = new CodeTree(List.of(fears, sale, loss, deep));
    assertThat(deeper.ancestry(deep.id())).containsExactly(fears, sale, deep);
    assertThat(deeper.withDescendants(fears.id()))
        .containsExactlyInAnyOrder(fears.id(), sale.id(), loss.id(), deep.id());
    assertThat(deeper.withDescendants(loss.id())).containsExactly(loss.id());
  }

  @Test
  void aCodeWhoseParentIsMissingStandsAtTheTop() {
    CodeTree orphaned = new CodeTree(List.of(sale, access));
    assertThat(orphaned.roots()).containsExactlyInAnyOrder(access, sale);
    assertThat(orphaned.path(sale.id())).isEqualTo("sale");
  }

  @Test
  void codesInACircleStandAtTheTopAndHideNothing() {
    Code below = code(sale, "below the circle", 0);
    Code circling = fears.withPlace(sale.id(), 0);
    CodeTree circle = new CodeTree(List.of(circling, sale, below));
    assertThat(circle.roots()).containsExactlyInAnyOrder(circling, sale);
    assertThat(circle.all()).containsExactlyInAnyOrder(circling, sale, below);
    assertThat(circle.path(below.id())).isEqualTo("sale > below the circle");
  }

  @Test
  void aCodeThatIsItsOwnParentStandsAtTheTop() {
    Code selfish = fears.withPlace(fears.id(), 0);
    CodeTree circle = new CodeTree(List.of(selfish));
    assertThat(circle.all()).containsExactly(selfish);
    assertThat(circle.ancestry(selfish.id())).containsExactly(selfish);
  }

  @Test
  void anUnknownCodeHasNoPathAndNoAncestry() {
    Id<Code> unknown = Id.random();
    assertThat(tree.path(unknown)).isEmpty();
    assertThat(tree.ancestry(unknown)).isEmpty();
    assertThat(tree.find(unknown)).isEmpty();
  }
}

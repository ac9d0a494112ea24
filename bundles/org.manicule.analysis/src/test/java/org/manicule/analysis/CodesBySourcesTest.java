package org.manicule.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manicule.api.analysis.Analysis;
import org.manicule.api.analysis.Matrix;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Source;
import org.manicule.api.option.Options;
import org.manicule.api.project.ProjectData;
import org.manicule.api.project.Projects;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.AnalysisContract;

final class CodesBySourcesTest extends AnalysisContract {

  @Override
  protected Analysis analysis() {
    return new CodesBySources();
  }

  @Override
  protected Projects projects() {
    return new H2Projects();
  }

  /**
   * Counted by hand. Minutes: "a sale" has sale twice (two coders) and loss once, "feared a sale"
   * has the theme itself once, "rural" has distance once. Blog: "a sale" has loss once. Notes:
   * nothing.
   */
  private void codeByHand() {
    Source minutes = study.source("Minutes", "They feared a sale in rural parts.");
    Source blog = study.source("Blog", "No word of a sale here.");
    study.source("Notes", "Nothing.");
    Code fears = study.code("fears");
    Code loss = study.code("fears > loss");
    Code sale = study.code("fears > sale");
    Code distance = study.code("inequalities > access > distance");
    study.code("unused");
    study.coding(minutes, "a sale", sale);
    study.coding(minutes, "a sale", loss);
    study.coding(minutes, "feared a sale", fears);
    study.coding(minutes, "rural", distance);
    study.coding(blog, "a sale", loss);
    study.codeAs("Bea");
    study.coding(minutes, "a sale", sale);
  }

  @Test
  void countsEachCodeByItselfInTheOrderOfTheCodebook() {
    codeByHand();
    Matrix matrix = matrix(Map.of());
    assertThat(matrix.columns()).containsExactly("Blog", "Minutes", "Notes");
    assertThat(matrix.rows())
        .containsExactly(
            "fears",
            "fears > loss",
            "fears > sale",
            "inequalities",
            "inequalities > access",
            "inequalities > access > distance",
            "unused");
    assertThat(rows(matrix))
        .isEqualTo(
            """
            0 1 0
            1 1 0
            0 2 0
            0 0 0
            0 0 0
            0 1 0
            0 0 0
            """);
  }

  @Test
  void aThemeCountsTheCodingsOfEverythingBelowIt() {
    codeByHand();
    Matrix matrix = matrix(Map.of("level", "themes"));
    assertThat(matrix.rows()).containsExactly("fears", "inequalities", "unused");
    assertThat(rows(matrix))
        .isEqualTo(
            """
            1 4 0
            0 1 0
            0 0 0
            """);
  }

  @Test
  void aPassageCountsOnceForACodeThatTwoCodersGaveIt() {
    codeByHand();
    assertThat(rows(matrix(Map.of("count", "passages"))))
        .isEqualTo(
            """
            0 1 0
            1 1 0
            0 1 0
            0 0 0
            0 0 0
            0 1 0
            0 0 0
            """);
  }

  @Test
  void aPassageWithTwoSubCodesOfOneThemeCountsOnceAndALongerOneAroundItAgain() {
    codeByHand();
    assertThat(rows(matrix(Map.of("level", "themes", "count", "passages"))))
        .isEqualTo(
            """
            1 2 0
            0 1 0
            0 0 0
            """);
  }

  @Test
  void theCaptionSaysWhatIsCounted() {
    assertThat(matrix(Map.of("level", "themes", "count", "passages")).title())
        .isEqualTo("Passages per theme and source");
  }

  private Matrix matrix(Map<String, String> options) {
    return (Matrix) run(options);
  }

  private static String rows(Matrix matrix) {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < matrix.rows().size(); row++) {
      for (int column = 0; column < matrix.columns().size(); column++) {
        rows.append(column == 0 ? "" : " ").append((int) matrix.at(row, column));
      }
      rows.append('\n');
    }
    return rows.toString();
  }

  @Test
  void whatOneCoderDidIsCountedAloneInEachWay() {
    Source minutes = study.source("Minutes", "Members feared a sale.");
    Code sale = study.code("sale");
    study.coding(minutes, "a sale", sale);
    study.coding(minutes, "feared", sale);
    Coder other = study.codeAs("B. Marsh");
    study.coding(minutes, "Members", sale);
    ProjectData theirs = study.project().onlyBy(other);

    for (String count : List.of("codings", "passages")) {
      Options options = Options.of(Map.of("count", count), analysis().options());
      Matrix matrix = (Matrix) analysis().run(theirs, options, Monitor.silent());
      assertThat(matrix.at(0, 0)).as(count).isEqualTo(1);
    }
  }
}

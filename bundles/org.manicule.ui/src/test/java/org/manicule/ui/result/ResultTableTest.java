package org.manicule.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.analysis.AnalysisResult;
import org.manicule.api.analysis.Matrix;
import org.manicule.api.analysis.Passages;
import org.manicule.api.analysis.Table;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

class ResultTableTest {
  @TempDir Path folder;

  private ResultTable table(AnalysisResult result) {
    try (TestProject study = TestProject.in(folder, new H2Projects())) {
      return ResultTable.of(result, study.project());
    }
  }

  @Test
  void aMatrixGetsTotals() {
    Matrix matrix =
        new Matrix(
            "Codings",
            List.of("care", "fear"),
            List.of("Minutes", "Blog"),
            new double[][] {{1, 2}, {0.5, 0}});

    ResultTable table = table(matrix);

    assertThat(table.columns()).containsExactly("", "Minutes", "Blog", "Total");
    assertThat(table.rows())
        .containsExactly(
            List.of("care", "1", "2", "3"),
            List.of("fear", "0.5", "0", "0.5"),
            List.of("Total", "1.5", "2", "3.5"));
    assertThat(table.numeric()).containsExactly(false, true, true, true);
  }

  @Test
  void aTableKeepsItsCellsAndKnowsItsNumbers() {
    ResultTable table =
        table(
            new Table("T", List.of("a", "b"), List.of(List.of("x", 1234567), List.of(true, 2.25))));

    assertThat(table.rows()).containsExactly(List.of("x", "1234567"), List.of("true", "2.25"));
    assertThat(table.numeric()).containsExactly(false, true);
  }

  @Test
  void passagesShowTheirQuoteAndLeadToTheirPlace() {
    try (TestProject study = TestProject.in(folder, new H2Projects())) {
      Source minutes = study.source("Minutes", "The Chair\nopened.");
      Project project = study.project();
      Passage place = Passage.text(minutes.id(), 4, 16);

      ResultTable table =
          ResultTable.of(new Passages("P", List.of(new Passages.Hit(place, "why"))), project);

      assertThat(table.rows()).containsExactly(List.of("Minutes", "Chair opened", "why"));
      assertThat(table.passages()).containsExactly(place);
    }
  }

  @Test
  void copiedCellsNeverBreakTheTable() {
    ResultTable table =
        table(new Table("T", List.of("a", "b"), List.of(List.of("x\ty", "one\ntwo"))));

    assertThat(table.asTsv()).isEqualTo("a\tb\nx y\tone two\n");
  }

  @Test
  void aResultOfAnUnknownKindIsSaidToBeSo() {
    assertThat(table(() -> "From the future").rows())
        .singleElement()
        .satisfies(row -> assertThat(row.get(0)).contains("cannot show"));
  }

  @Test
  void aResultAboutOneCoderSaysSoOnTheScreenAndWhenPasted() {
    try (TestProject study = TestProject.in(folder, new H2Projects())) {
      Coder me = study.project().coder();
      Table counted = new Table("Counts", List.of("a"), List.of(List.of(1)));

      ResultTable table = ResultTable.of(counted, study.project().onlyBy(me));

      assertThat(table.title()).isEqualTo("Counts · only codings of " + me.name());
      assertThat(table.asTsv()).isEqualTo(table.title() + "\na\n1\n");
      assertThat(table.only()).isEqualTo(me.id());
    }
  }

  @Test
  void whoCodesBlindSeesNoResultsAboutOthers() {
    try (TestProject study = TestProject.in(folder, new H2Projects())) {
      Coder me = study.project().coder();
      Coder other = study.codeAs("B. Marsh");
      Table counted = new Table("Counts", List.of("a"), List.of(List.of(1)));
      Results results = new Results();
      ResultTable ofAll = ResultTable.of(counted, study.project());
      ResultTable mine = ResultTable.of(counted, study.project().onlyBy(me));
      ResultTable theirs = ResultTable.of(counted, study.project().onlyBy(other));
      List.of(ofAll, mine, theirs).forEach(results::add);

      assertThat(results.seenBy(null)).containsExactly(theirs, mine, ofAll);
      assertThat(results.seenBy(me.id())).containsExactly(mine);
    }
  }
}

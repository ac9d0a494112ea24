package org.manicule.view.coding.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeDefinition.Example;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Source;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.view.coding.print.CodebookText.Line;

class CodebookTextTest {
  @TempDir Path folder;
  private TestProject study;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
  }

  @AfterEach
  void close() {
    study.close();
  }

  private void fill() {
    Source minutes = study.source("Minutes", "Members feared a sale.");
    Code sale = study.code("fears > sale");
    CodeDefinition definition =
        new CodeDefinition(
            "Of a sale.", "When feared.", "When hoped.", List.of(new Example("a sale", null)));
    CodebookEdits edits = new CodebookEdits(study.project());
    edits.define(sale, definition, "define").ifPresent(study.project()::apply);
    new CodebookEdits(study.project())
        .setStatus(List.of(study.code("fears")), CodeStatus.RETIRED, "retire")
        .ifPresent(study.project()::apply);
    study.coding(minutes, "a sale", sale);
  }

  private CodebookText text() {
    return CodebookText.of("Care", study.project());
  }

  @Test
  void eachCodeStandsWithItsDefinitionBelowItsTheme() {
    fill();

    assertThat(text().title()).isEqualTo("Codebook of Care");
    assertThat(text().lines())
        .containsExactly(
            new Line(0, true, "fears (retired)"),
            new Line(1, true, "sale"),
            new Line(1, false, "Of a sale."),
            new Line(1, false, "When to use: When feared."),
            new Line(1, false, "When not to use: When hoped."),
            new Line(1, false, "Example: “a sale”"),
            new Line(1, false, "1 coding in 1 source"));
  }

  @Test
  void whatOneCoderDidIsCountedAloneAndSaidSo() {
    fill();
    Coder other = study.codeAs("B. Marsh");

    assertThat(CodebookText.of("Care", study.project().onlyBy(other)).lines())
        .startsWith(new Line(0, false, "Counted are only the codings of B. Marsh."))
        .noneMatch(line -> line.text().contains("1 coding"));
  }

  @Test
  void anEmptyCodebookSaysSo() {
    assertThat(text().lines()).containsExactly(new Line(0, false, "There are no codes yet."));
  }
}

package org.manicule.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.api.edit.CodeSetEdits;
import org.manicule.api.exporting.Exporter;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeDefinition.Example;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Source;
import org.manicule.api.option.Options;
import org.manicule.api.project.Projects;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.ExporterContract;

final class CodebookCsvExporterTest extends ExporterContract {
  private final CodebookCsvExporter exporter = new CodebookCsvExporter();

  @Override
  protected Exporter exporter() {
    return exporter;
  }

  @Override
  protected Projects projects() {
    return new H2Projects();
  }

  @Test
  void writesOneRowForEachCodeInTheOrderOfTheCodebook() throws IOException {
    Source minutes = study.source("Minutes", "Members feared a sale.");
    Code sale = study.code("fears > sale");
    study.code("another");
    study.coding(minutes, "feared", sale);
    study.coding(minutes, "a sale", sale);
    study.define(
        sale,
        new CodeDefinition(
            "Selling, all of it",
            "when said",
            "when meant",
            List.of(new Example("one", null), new Example("two", null))));
    study.project().apply(new CodeSetEdits(study.project()).make("Money", List.of(sale), "Set"));

    List<NamedCsvRecord> rows = rows();

    assertThat(rows)
        .extracting(row -> row.getField("code path"))
        .containsExactly("fears", "fears > sale", "another");
    assertThat(rows.get(1).getFieldsAsMap())
        .containsEntry("code", "sale")
        .containsEntry("level", "2")
        .containsEntry("status", "active")
        .containsEntry("meaning", "Selling, all of it")
        .containsEntry("when to use", "when said")
        .containsEntry("when not to use", "when meant")
        .containsEntry("examples", "one\ntwo")
        .containsEntry("sets", "Money")
        .containsEntry("codings", "2")
        .containsEntry("sources", "1");
  }

  @Test
  void aNameThatStartsLikeAFormulaIsNeutralised() throws IOException {
    study.define(study.code("=cmd"), CodeDefinition.meaning("@SUM(A1)"));

    assertThat(rows().get(0).getFieldsAsMap())
        .containsEntry("code", "'=cmd")
        .containsEntry("meaning", "'@SUM(A1)");
  }

  private List<NamedCsvRecord> rows() throws IOException {
    String csv = new String(export(Options.none()), StandardCharsets.UTF_8);
    return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
  }

  @Test
  void eachRowSaysWhoseCodingsItCounts() throws IOException {
    Source minutes = study.source("Minutes", "Members feared a sale.");
    Code sale = study.code("sale");
    study.coding(minutes, "a sale", sale);
    Coder other = study.codeAs("B. Marsh");
    study.coding(minutes, "feared", sale);

    assertThat(rows().get(0).getFieldsAsMap())
        .containsEntry("codings", "2")
        .containsEntry("counted coders", "all");

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter().write(study.project().onlyBy(other), Options.none(), out, Monitor.silent());
    String csv = out.toString(StandardCharsets.UTF_8);
    assertThat(CsvReader.builder().ofNamedCsvRecord(csv).stream().toList().get(0).getFieldsAsMap())
        .containsEntry("codings", "1")
        .containsEntry("counted coders", "B. Marsh");
  }
}

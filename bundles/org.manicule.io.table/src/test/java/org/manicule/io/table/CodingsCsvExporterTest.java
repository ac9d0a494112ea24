package org.manicule.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manicule.api.exporting.Exporter;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.PageRectangle;
import org.manicule.api.model.Source;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.api.option.Options;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Projects;
import org.manicule.store.H2Projects;
import org.manicule.testkit.AwkwardProject;
import org.manicule.testkit.ExporterContract;

final class CodingsCsvExporterTest extends ExporterContract {
  private final CodingsCsvExporter exporter = new CodingsCsvExporter();

  @Override
  protected Exporter exporter() {
    return exporter;
  }

  @Override
  protected Projects projects() {
    return new H2Projects();
  }

  @Test
  void writesOneRowForEachCodingWithAllThatIsKnownAboutIt() throws IOException {
    Source minutes = study.source("Minutes", "Item 1\nThe Chair opened.\nMembers feared a sale.");
    study.unit(minutes, UnitKind.HEADING, "Item 1", UnitDetails.heading(1, "Item 1"));
    study.value(minutes, "author", "Zoë");
    Code sale = study.code("privatisation fears > sale");
    var coding = study.coding(minutes, "feared a sale", sale, "strong");

    List<NamedCsvRecord> rows = rows();

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).getFieldsAsMap())
        .containsEntry("source", "Minutes")
        .containsEntry("start", "33")
        .containsEntry("end", "46")
        .containsEntry("quote", "feared a sale")
        .containsEntry("code", "sale")
        .containsEntry("code path", "privatisation fears > sale")
        .containsEntry("coder", "A. Reader")
        .containsEntry("comment", "strong")
        .containsEntry("weight", "")
        .containsEntry("author", "Zoë");
    assertThat(rows.get(0).getField("unit")).startsWith("Item 1, ¶");
    assertThat(rows.get(0).getField("time"))
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")
        .startsWith(coding.at().toString().substring(0, 19));
  }

  @Test
  void countsPositionsInCodePoints() throws IOException {
    Source chat = study.source("Chat", "😀😀 well 😀 done");
    study.coding(chat, "well 😀", study.code("praise"));

    assertThat(rows().get(0).getFieldsAsMap())
        .containsEntry("start", "3")
        .containsEntry("end", "9")
        .containsEntry("quote", "well 😀");
  }

  @Test
  void everyCellThatStartsLikeAFormulaIsNeutralised() throws IOException {
    AwkwardProject.fill(study);

    assertThat(rows())
        .allSatisfy(
            row ->
                row.getFields()
                    .forEach(cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*")))
        .anySatisfy(row -> assertThat(row.getField("quote")).isEqualTo("'=SUM(A1:A9)"))
        .anySatisfy(row -> assertThat(row.getField("comment")).isEqualTo("'-1 from me"))
        .anySatisfy(row -> assertThat(row.getField("author")).startsWith("'=cmd|"));
  }

  @Test
  void aNameThatStartsLikeAFormulaIsNeutralisedInTheHeadToo() throws IOException {
    Source source = study.source("@home", "words");
    study.value(source, "+cmd", "x");
    study.coding(source, "words", study.code("=code"));

    assertThat(rows().get(0).getFieldsAsMap())
        .containsEntry("'+cmd", "x")
        .containsEntry("source", "'@home")
        .containsEntry("code", "'=code")
        .containsEntry("code path", "'=code");
  }

  @Test
  void negativeNumbersStayNumbers() throws IOException {
    Source source = study.source("Interview", "words");
    Variable balance = Variable.ofSources("balance", VariableType.NUMBER);
    study
        .project()
        .apply(
            Edit.of(
                "Set balance",
                Change.added(balance),
                Change.added(
                    new Value(Id.random(), balance.id(), Anchor.source(source.id()), "-1.5"))));
    study.coding(source, "words", study.code("code"));

    assertThat(rows().get(0).getField("balance")).isEqualTo("-1.5");
  }

  @Test
  void exactTextsAreKeptWhenAskedFor() throws IOException {
    Source source = study.source("Notes", "- a point");
    study.coding(source, "- a point", study.code("code"));

    assertThat(rows(Map.of("formulas", "keep")).get(0).getField("quote")).isEqualTo("- a point");
  }

  @Test
  void aVariableNamedLikeAColumnGetsAHeadOfItsOwn() throws IOException {
    Source source = study.source("Notes", "words");
    study.value(source, "Source", "archive");
    study.coding(source, "words", study.code("code"));

    assertThat(rows().get(0).getFieldsAsMap())
        .containsEntry("source", "Notes")
        .containsEntry("Source (variable)", "archive");
  }

  @Test
  void quotesKeepTheirLineEndsSeparatorsAndQuotationMarks() throws IOException {
    AwkwardProject.fill(study);

    assertThat(rows())
        .extracting(row -> row.getField("quote"))
        .contains(
            "Rural patients lose most.\tWho asked them?\n\n\nNobody.",
            "We fear a sale\", and 😀 nobody");
  }

  @Test
  void delimiterAndByteOrderMarkAreOptions() throws IOException {
    AwkwardProject.fill(study);
    Options options =
        Options.of(Map.of("delimiter", "semicolon", "bom", "true"), exporter.options());

    String text = new String(export(options), StandardCharsets.UTF_8);

    assertThat(text).startsWith("\uFEFFsource;unit;start;end;quote;code;code path;coder;time;");
  }

  @Test
  void withoutTheOptionThereIsNoByteOrderMark() throws IOException {
    assertThat(new String(export(Options.none()), StandardCharsets.UTF_8)).startsWith("source,");
  }

  @Test
  void rowsComeBySourceNameAndPlace() throws IOException {
    Source second = study.source("B", "one two");
    Source first = study.source("A", "three four");
    Code code = study.code("code");
    study.coding(second, "two", code);
    study.coding(second, "one", code);
    study.coding(first, "four", code);

    assertThat(rows())
        .extracting(row -> row.getField("quote"))
        .containsExactly("four", "one", "two");
  }

  @Test
  void aRegionIsNamedWhereWordsWouldStand() throws IOException {
    Source report = study.source("Report", "Words.");
    Coding region =
        new Coding(
            Id.random(),
            report.id(),
            new PageRectangle(3, 0, 0, 341, 227.6),
            study.code("maps").id(),
            study.project().coder().id(),
            Instant.EPOCH,
            null,
            "");
    study.project().apply(Edit.of("code a region", Change.added(region)));

    assertThat(rows().get(0).getFieldsAsMap())
        .containsEntry("quote", "[region on page 3, 12 × 8 cm]")
        .containsEntry("unit", "p. 3")
        .containsEntry("start", "")
        .containsEntry("end", "");
  }

  private List<NamedCsvRecord> rows() throws IOException {
    return rows(Map.of());
  }

  private List<NamedCsvRecord> rows(Map<String, String> options) throws IOException {
    String text =
        new String(export(Options.of(options, exporter.options())), StandardCharsets.UTF_8);
    return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
  }
}

package org.manicule.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manicule.api.edit.CodeSetEdits;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.exporting.Exporter;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeDefinition.Example;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Source;
import org.manicule.api.option.Options;
import org.manicule.api.project.Projects;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;
import org.manicule.testkit.ExporterContract;

final class CodebookExporterTest extends ExporterContract {
  private final CodebookExporter exporter =
      new CodebookExporter(Clock.fixed(Instant.parse("2021-07-14T10:00:00Z"), ZoneOffset.UTC));

  @Override
  protected Exporter exporter() {
    return exporter;
  }

  @Override
  protected Projects projects() {
    return new H2Projects();
  }

  @Test
  void eachCodeShowsItsDefinitionItsExamplesWithTheirPlacesAndItsUse() throws IOException {
    Source minutes = study.source("Minutes", "Members feared a sale.\nAnd again a sale.");
    Code sale = study.code("fears > sale");
    Coding coding = study.coding(minutes, "feared a sale", sale);
    study.define(
        sale,
        new CodeDefinition(
            "Selling <all>",
            "when said",
            "when meant",
            List.of(new Example("feared a sale", coding.id()), new Example("made up", null))));

    assertThat(page(Map.of()))
        .contains("<span class=\"path\">fears &gt; </span>sale")
        .contains("Selling &lt;all&gt;", "when said", "when meant")
        .contains("“feared a sale” <span class=\"count\">(Minutes, ¶1)</span>")
        .contains("“made up”</p>")
        .contains("1 coding in 1 source")
        .contains("14 July 2021 · 2 codes");
  }

  @Test
  void retiredCodesAndExamplesAreLeftOutWhenAskedFor() throws IOException {
    Code sale = study.code("sale");
    study.define(sale, new CodeDefinition("", "", "", List.of(new Example("secret", null))));
    Code replaced = study.code("superseded");
    study
        .project()
        .apply(
            new CodebookEdits(study.project())
                .setStatus(List.of(replaced), CodeStatus.RETIRED, "Retire")
                .orElseThrow());
    assertThat(page(Map.of())).contains("superseded", "secret");

    assertThat(page(Map.of("retired", "false", "examples", "false")))
        .contains("sale")
        .doesNotContain("superseded", "secret");
  }

  @Test
  void codeSetsAreListedWithTheirCodes() throws IOException {
    Code sale = study.code("fears > sale");
    study.project().apply(new CodeSetEdits(study.project()).make("Money", List.of(sale), "Set"));

    String page = page(Map.of());

    assertThat(page.substring(page.indexOf("id=\"sets\"")))
        .contains("<dt>Money</dt>")
        .contains("fears &gt; sale</a>");
  }

  private String page(Map<String, String> options) throws IOException {
    return new String(export(Options.of(options, exporter.options())), StandardCharsets.UTF_8);
  }

  @Test
  void thePageSaysWhoseCodingsItCountsAndTellsNoPlaceOfAHiddenOne() throws IOException {
    Source minutes = study.source("Minutes", "Members feared a sale.");
    Code sale = study.code("sale");
    Coder me = study.project().coder();
    study.codeAs("B. Marsh");
    Coding theirs = study.coding(minutes, "feared", sale);
    study.codeAs(me.name());
    study.coding(minutes, "a sale", sale);
    study.define(sale, new CodeDefinition("", "", "", List.of(new Example("feared", theirs.id()))));

    assertThat(page(Map.of())).contains("codings of all coders", "2 codings", "Minutes, ¶1");

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(study.project().onlyBy(me), Options.none(), out, Monitor.silent());
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("only the codings of " + me.name(), "1 coding in 1 source", "“feared”")
        .doesNotContain("2 codings", "Minutes, ¶1");
  }
}

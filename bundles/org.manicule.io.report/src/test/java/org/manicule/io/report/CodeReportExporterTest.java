package org.manicule.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.manicule.api.UserException;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.exporting.Exporter;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.Source;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.api.option.Options;
import org.manicule.api.project.Projects;
import org.manicule.store.H2Projects;
import org.manicule.testkit.AwkwardProject;
import org.manicule.testkit.ExporterContract;

final class CodeReportExporterTest extends ExporterContract {
  private final CodeReportExporter exporter =
      new CodeReportExporter(Clock.fixed(Instant.parse("2021-07-14T10:00:00Z"), ZoneOffset.UTC));

  @Override
  protected Exporter exporter() {
    return exporter;
  }

  @Override
  protected Projects projects() {
    return new H2Projects();
  }

  @Test
  void eachCodeShowsItsDefinitionAndItsQuotesWithWhereTheyComeFrom() throws IOException {
    Source minutes = study.source("Minutes", "Item 1\nThe Chair opened.\nMembers feared a sale.");
    study.unit(minutes, UnitKind.TURN, "Members feared", UnitDetails.NONE.withSpeaker("Cllr Öst"));
    Code sale = study.code("privatisation fears > sale");
    study.define(
        sale,
        new CodeDefinition(
            "Selling of services",
            "when said",
            "when meant",
            List.of(new CodeDefinition.Example("they will sell it", null))));
    study.coding(minutes, "feared a sale", sale, "strong");

    assertThat(section("sale"))
        .contains("privatisation fears &gt; </span>sale")
        .contains("Selling of services", "when said", "when meant", "“they will sell it”")
        .contains("<blockquote lang=\"en\" dir=\"auto\">feared a sale</blockquote>")
        .contains("Minutes, ¶3</a> · Cllr Öst · coded by A. Reader, ")
        .contains("Comment:</b> strong");
  }

  @Test
  void titleNamesProjectDayAndNumbers() throws IOException {
    AwkwardProject.fill(study);

    assertThat(report())
        .contains("<title>Study: coded passages</title>", "<h1>Study</h1>")
        .contains("14 July 2021 · 5 codes · 6 passages · 3 sources · 2 coders");
  }

  @Test
  void contentsListTheCodeTreeWithCountsOfSubCodesIncluded() throws IOException {
    AwkwardProject.fill(study);

    String contents = between(report(), "<nav", "</nav>");

    assertThat(contents)
        .contains("privatisation fears</a> <span class=\"count\">4 passages with sub-codes</span>")
        .contains("sale</a> <span class=\"count\">2 passages</span>")
        .contains("unused</a> <span class=\"count\">no passages</span>");
  }

  @Test
  void nothingFromTheProjectIsTakenForMarkup() throws IOException {
    String attack = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>&lt;";
    Source source = study.source("Blog " + attack, "Text " + attack + " end");
    Code code = study.code("code " + attack.replace(">", ")"));
    study.define(
        code,
        new CodeDefinition(
            attack, attack, attack, List.of(new CodeDefinition.Example(attack, null))));
    study.value(source, "author " + attack, attack);
    study.codeAs("Coder " + attack);
    study.coding(source, attack, code, attack);

    String report = report();

    assertThat(report)
        .doesNotContain("<script", "<img", "\"><img")
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&gt;&lt;img");
    assertThat(tags(report)).isSubsetOf(ReportTags.EXPECTED);
  }

  @Test
  void controlsAndHalvesOfPairsDoNotBreakThePage() throws IOException {
    Source source = study.source("PDF", "page\fbreak \u0001 and \u009f here");
    study.coding(source, "page\fbreak \u0001 and \u009f", study.code("code"));

    assertThat(report()).contains("page\uFFFDbreak \uFFFD and \uFFFD</blockquote>");
  }

  @Test
  void everyLinkLeadsSomewhereOnThePageAndNoIdentityOccursTwice() throws IOException {
    AwkwardProject.fill(study);

    String report = report();

    List<String> identities = found(report, "\\bid=\"([^\"]+)\"");
    assertThat(identities).doesNotHaveDuplicates();
    assertThat(found(report, "href=\"#([^\"]+)\"")).isNotEmpty().allMatch(identities::contains);
  }

  @Test
  void thePageNeedsNothingFromOutside() throws IOException {
    AwkwardProject.fill(study);

    assertThat(report())
        .doesNotContain("<link", "<script", "src=", "url(", "@import", "http://", "https://")
        .contains("default-src 'none'");
  }

  @Test
  void codesWithoutPassagesAreLeftOutWhenAskedFor() throws IOException {
    AwkwardProject.fill(study);

    String report = report(Map.of("unused", "false"));

    assertThat(report).doesNotContain("unused</a>").contains(">inequalities</a>", "rural, remote");
  }

  @Test
  void onlyTheChosenThemesAreReported() throws IOException {
    AwkwardProject.fill(study);

    String report = report(Map.of("themes", "inequalities; unused;inequalities > rural, remote"));

    assertThat(report)
        .contains("3 codes · 2 passages", "rural, remote</a>", "unused</a>")
        .doesNotContain("privatisation");
    assertThat(found(report, "<section (id=\"code-[^\"]+\")")).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void anUnknownThemeIsNamedWithTheOnesThereAre() {
    AwkwardProject.fill(study);

    assertThatThrownBy(() -> report(Map.of("themes", "inequality")))
        .isInstanceOfSatisfying(
            UserException.class,
            e -> {
              assertThat(e.whatHappened()).contains("inequality");
              assertThat(e.whatToDo()).contains("inequalities; ").contains("privatisation fears");
            });
  }

  @Test
  void aRetiredCodeSaysSo() throws IOException {
    Code old = study.code("old");
    study
        .project()
        .apply(new CodebookEdits(study.project()).change(old.withStatus(CodeStatus.RETIRED), "x"));

    assertThat(section("old")).contains("<span class=\"status\">retired</span>");
  }

  @Test
  void sourcesAreListedWithTheirValues() throws IOException {
    AwkwardProject.fill(study);

    assertThat(between(report(), "<section id=\"sources\"", "</section>"))
        .contains("Blog, naïve<div class=\"details\">author: Zoë</div>")
        .contains("Nothing coded here");
  }

  private String report() throws IOException {
    return report(Map.of());
  }

  private String report(Map<String, String> options) throws IOException {
    byte[] bytes = export(Options.of(options, exporter.options()));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The section of the code of that name. */
  private String section(String name) throws IOException {
    Code code =
        study.project().codebook().tree().all().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
    return between(report(), "<section id=\"code-" + code.id(), "</section>");
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from);
    assertThat(start).as(from).isNotNegative();
    return text.substring(start, text.indexOf(to, start));
  }

  private static Set<String> tags(String html) {
    return found(html, "<([a-z0-9]+)").stream().collect(Collectors.toSet());
  }

  private static List<String> found(String text, String regex) {
    return Pattern.compile(regex)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  /** The elements that the report is made of. */
  private static final class ReportTags {
    static final Set<String> EXPECTED =
        Set.of(
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "header",
            "p",
            "h1",
            "h2",
            "h3",
            "nav",
            "ol",
            "li",
            "a",
            "span",
            "main",
            "section",
            "dl",
            "dt",
            "dd",
            "figure",
            "blockquote",
            "figcaption",
            "b",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "div",
            "footer");
  }
}

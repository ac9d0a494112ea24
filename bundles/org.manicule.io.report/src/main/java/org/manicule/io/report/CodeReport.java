package org.manicule.io.report;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Source;

/** Writes the page: title, contents, a section for each code, and the list of sources. */
final class CodeReport {
  private final ReportContents contents;
  private final Html html;
  private final CodeParts parts;

  CodeReport(ReportContents contents, Html html) {
    this.contents = contents;
    this.html = html;
    // The quotes themselves are on this page, so an example needs no place.
    this.parts = new CodeParts(html, contents.tree(), example -> "");
  }

  /**
   * Writes all of it.
   *
   * @param name the project's name
   * @param only names of the codes that were chosen, empty for all
   * @param now when the report is made
   * @param style the style sheet
   */
  void write(String name, String only, Instant now, String style) throws IOException {
    Page.head(html, Messages.text("title", name), style);
    title(name, only, now);
    contents();
    html.open("main").line();
    for (Code theme : contents.themes()) {
      code(theme, 0);
    }
    html.close("main").line();
    sources();
    html.element("footer", Messages.text("made", Page.DAY.format(now))).line();
    html.close("body").line().close("html").line();
  }

  private void title(String name, String only, Instant now) throws IOException {
    html.open("header").element("p", Messages.text("kind"), "class", "kind").element("h1", name);
    html.element(
        "p",
        Messages.text(
            "facts",
            Page.DAY.format(now),
            contents.codes(),
            contents.allQuotes(),
            contents.passagesPerSource().size(),
            contents.coders()),
        "class",
        "facts");
    html.element("p", contents.whose(), "class", "facts");
    if (!only.isEmpty()) {
      html.element("p", Messages.text("only", only), "class", "facts");
    }
    html.close("header").line();
  }

  private void contents() throws IOException {
    html.open("nav", "id", "contents", "aria-labelledby", "contents-title")
        .element("h2", Messages.text("contents"), "id", "contents-title")
        .line();
    if (contents.themes().isEmpty()) {
      html.element("p", Messages.text("no.codes"));
    }
    html.open("ol").line();
    for (Code theme : contents.themes()) {
      contents(theme);
    }
    html.open("li").element("a", Messages.text("sources"), "href", "#sources").close("li").line();
    html.close("ol").close("nav").line();
  }

  private void contents(Code code) throws IOException {
    html.open("li");
    parts.swatch(code);
    html.element("a", code.name(), "href", "#" + CodeParts.anchor(code)).text(" ");
    List<Code> below = contents.below(code);
    String key = below.isEmpty() ? "passages" : "passages.below";
    int count = contents.countWithSubCodes(code.id());
    html.element("span", Messages.text(key, count), "class", "count");
    if (!below.isEmpty()) {
      html.line().open("ol").line();
      for (Code child : below) {
        contents(child);
      }
      html.close("ol");
    }
    html.close("li").line();
  }

  private void code(Code code, int depth) throws IOException {
    parts.open(code, depth, Messages.text("passages", contents.quotes(code).size()));
    for (Quote quote : contents.quotes(code)) {
      quote(quote);
    }
    parts.close();
    for (Code child : contents.below(code)) {
      code(child, depth + 1);
    }
  }

  private void quote(Quote quote) throws IOException {
    Coding coding = quote.coding();
    String language = quote.source().language() == null ? "" : quote.source().language();
    html.open("figure", "id", "passage-" + coding.id());
    html.element("blockquote", quote.words(), "lang", language, "dir", "auto");
    html.open("figcaption")
        .element("a", quote.origin().citation(), "href", "#" + anchor(quote.source()))
        .text(" · " + String.join(" · ", facts(quote)))
        .close("figcaption");
    if (!coding.comment().isBlank()) {
      html.open("p", "class", "comment")
          .element("b", Messages.text("comment") + ":")
          .text(" " + coding.comment())
          .close("p");
    }
    html.close("figure").line();
  }

  private List<String> facts(Quote quote) {
    List<String> facts = new ArrayList<>();
    addIfKnown(facts, quote.origin().section());
    addIfKnown(facts, quote.origin().speaker());
    addIfKnown(facts, quote.origin().date());
    facts.add(Messages.text("coded", contents.coder(quote), Page.DAY.format(quote.coding().at())));
    if (quote.coding().weight() != null) {
      facts.add(Messages.text("weight", quote.coding().weight()));
    }
    return facts;
  }

  private static void addIfKnown(List<String> facts, @Nullable String fact) {
    if (fact != null && !fact.isBlank()) {
      facts.add(fact);
    }
  }

  private void sources() throws IOException {
    html.open("section", "id", "sources").element("h2", Messages.text("sources")).line();
    if (contents.passagesPerSource().isEmpty()) {
      html.element("p", Messages.text("no.sources"));
    } else {
      html.open("table").open("thead").open("tr");
      html.element("th", Messages.text("source"), "scope", "col");
      html.element("th", Messages.text("file"), "scope", "col");
      html.element("th", Messages.text("words.passages"), "scope", "col", "class", "number");
      html.close("tr").close("thead").open("tbody").line();
      for (Map.Entry<Source, Integer> entry : contents.passagesPerSource().entrySet()) {
        source(entry.getKey(), entry.getValue());
      }
      html.close("tbody").close("table").line();
    }
    html.close("section").line();
  }

  private void source(Source source, int passages) throws IOException {
    Source.Original original = source.original();
    html.open("tr", "id", anchor(source)).open("td").text(source.name());
    if (!contents.details(source).isEmpty()) {
      html.element("div", contents.details(source), "class", "details");
    }
    html.close("td")
        .element("td", original == null ? "" : original.fileName())
        .element("td", Integer.toString(passages), "class", "number")
        .close("tr")
        .line();
  }

  private static String anchor(Source source) {
    return "source-" + source.id();
  }
}

package org.manicule.io.report;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.manicule.api.model.Code;
import org.manicule.api.project.CodeCount;

/** Writes the page: title, contents, a section for each code, and the code sets. */
final class CodebookPage {
  private final CodebookContents contents;
  private final Html html;
  private final CodeParts parts;

  CodebookPage(CodebookContents contents, Html html) {
    this.contents = contents;
    this.html = html;
    this.parts = new CodeParts(html, contents.tree(), contents::place);
  }

  /**
   * Writes all of it.
   *
   * @param name the project's name
   * @param now when the page is made
   * @param style the style sheet
   */
  void write(String name, Instant now, String style) throws IOException {
    Page.head(html, Messages.text("codebook.title", name), style);
    html.open("header")
        .element("p", Messages.text("codebook.kind"), "class", "kind")
        .element("h1", name)
        .element("p", facts(now), "class", "facts")
        .element("p", contents.counted(), "class", "facts")
        .close("header")
        .line();
    contents();
    html.open("main").line();
    for (Code root : contents.tree().roots()) {
      code(root, 0);
    }
    html.close("main").line();
    sets();
    html.element("footer", Messages.text("made", Page.DAY.format(now))).line();
    html.close("body").line().close("html").line();
  }

  private String facts(Instant now) {
    int codes = contents.tree().all().size();
    return Messages.text("codebook.facts", Page.DAY.format(now), codes);
  }

  private void contents() throws IOException {
    html.open("nav", "id", "contents", "aria-labelledby", "contents-title")
        .element("h2", Messages.text("contents"), "id", "contents-title")
        .line();
    if (contents.tree().roots().isEmpty()) {
      html.element("p", Messages.text("no.codes"));
    } else {
      entries(contents.tree().roots());
    }
    html.close("nav").line();
  }

  private void entries(List<Code> codes) throws IOException {
    html.open("ol").line();
    for (Code code : codes) {
      html.open("li");
      parts.swatch(code);
      html.element("a", code.name(), "href", "#" + CodeParts.anchor(code));
      List<Code> below = contents.tree().children(code.id());
      if (!below.isEmpty()) {
        html.line();
        entries(below);
      }
      html.close("li").line();
    }
    html.close("ol").line();
  }

  private void code(Code code, int depth) throws IOException {
    CodeCount count = contents.count(code);
    parts.open(code, depth, Messages.text("codebook.used", count.codings(), count.sources()));
    parts.close();
    for (Code child : contents.tree().children(code.id())) {
      code(child, depth + 1);
    }
  }

  private void sets() throws IOException {
    if (contents.sets().isEmpty()) {
      return;
    }
    html.open("section", "id", "sets").element("h2", Messages.text("codebook.sets")).open("dl");
    for (Map.Entry<String, List<Code>> set : contents.sets().entrySet()) {
      html.line().element("dt", set.getKey()).open("dd");
      if (set.getValue().isEmpty()) {
        html.text(Messages.text("codebook.set.empty"));
      }
      for (Code code : set.getValue()) {
        html.open("p");
        parts.swatch(code);
        String path = contents.tree().path(code.id());
        html.element("a", path, "href", "#" + CodeParts.anchor(code)).close("p");
      }
      html.close("dd");
    }
    html.close("dl").close("section").line();
  }
}

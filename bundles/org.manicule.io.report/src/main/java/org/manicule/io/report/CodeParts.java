package org.manicule.io.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeDefinition.Example;
import org.manicule.api.model.CodeStatus;
import org.manicule.api.model.CodeTree;

/** Writes what all pages say about a code: its colour, its name and its definition. */
final class CodeParts {
  private static final int DEEPEST_HEADING = 6;

  private final Html html;
  private final CodeTree tree;
  private final Function<Example, String> places;

  /**
   * Writes into a page.
   *
   * @param places where an example stands, as it is cited; empty when that is not to be said
   */
  CodeParts(Html html, CodeTree tree, Function<Example, String> places) {
    this.html = html;
    this.tree = tree;
    this.places = places;
  }

  static String anchor(Code code) {
    return "code-" + code.id();
  }

  void swatch(Code code) throws IOException {
    html.element(
        "span", "", "class", "swatch", "style", "--code: " + code.colour(), "aria-hidden", "true");
  }

  /** Opens the section of a code, with its name as heading. */
  void open(Code code, int depth, String count) throws IOException {
    html.open(
            "section",
            "id",
            anchor(code),
            "class",
            depth == 0 ? "theme" : "code",
            "style",
            "--code: " + code.colour())
        .line();
    int level = Math.min(depth + 2, DEEPEST_HEADING);
    html.open("h" + level);
    swatch(code);
    String path = tree.path(code.id());
    String above = path.substring(0, path.length() - code.name().length());
    if (!above.isEmpty()) {
      html.element("span", above, "class", "path");
    }
    html.text(code.name() + " ");
    if (code.status() != CodeStatus.ACTIVE) {
      String key = "status." + code.status().name().toLowerCase(Locale.ROOT);
      html.element("span", Messages.text(key), "class", "status").text(" ");
    }
    html.element("span", count, "class", "count").close("h" + level).line();
    definition(code.definition());
  }

  /** Closes a section, with the way back to the contents. */
  void close() throws IOException {
    html.open("p", "class", "up")
        .element("a", Messages.text("to.contents"), "href", "#contents")
        .close("p")
        .line()
        .close("section")
        .line();
  }

  private void definition(CodeDefinition definition) throws IOException {
    if (!definition.meaning().isBlank()) {
      html.element("p", definition.meaning(), "class", "meaning").line();
    }
    boolean rules = !(definition.whenToUse() + definition.whenNotToUse()).isBlank();
    if (rules || !definition.examples().isEmpty()) {
      html.open("dl").line();
      rule("use", definition.whenToUse());
      rule("use.not", definition.whenNotToUse());
      examples(definition.examples());
      html.close("dl").line();
    }
  }

  private void rule(String key, String text) throws IOException {
    if (!text.isBlank()) {
      html.element("dt", Messages.text(key)).element("dd", text).line();
    }
  }

  private void examples(List<Example> examples) throws IOException {
    if (!examples.isEmpty()) {
      html.element("dt", Messages.text("examples")).open("dd");
      for (Example example : examples) {
        String place = places.apply(example);
        html.open("p", "dir", "auto").text("“" + example.quote() + "”");
        if (!place.isEmpty()) {
          html.text(" ").element("span", "(" + place + ")", "class", "count");
        }
        html.close("p");
      }
      html.close("dd").line();
    }
  }
}

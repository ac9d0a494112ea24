package org.manicule.testkit;

import java.util.List;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.Source;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;

/**
 * A small study that holds what exporters and analyses stumble over: overlapping and equal
 * passages, two coders, codings on a theme itself, characters outside the basic plane, quotes,
 * separators, markup and a spreadsheet formula in the text, an unused code and a source without
 * codings.
 */
public final class AwkwardProject {
  private AwkwardProject() {}

  /** Fills a project. */
  public static TestProject fill(TestProject study) {
    Source minutes =
        study.source(
            "Minutes; \"March\"",
            "Item 1 <b>Budget</b> & more\n"
                + "Members said: \"We fear a sale\", and 😀 nobody laughed.\n"
                + "=SUM(A1:A9) was in the paper, too.\n");
    Source blog =
        study.source("Blog, naïve", "Rural patients lose most.\tWho asked them?\n\n\nNobody.");
    study.source("Nothing coded here", "Only one line");
    study.unit(minutes, UnitKind.TURN, "Members said", UnitDetails.NONE.withSpeaker("Cllr Öst"));
    study.value(minutes, "author", "=cmd|' /C calc'!A0");
    study.value(blog, "author", "Zoë");
    Code theme = study.code("privatisation fears");
    Code sale = study.code("privatisation fears > sale");
    Code rural = study.code("inequalities > rural, remote");
    study.code("unused");
    study.define(theme, new CodeDefinition("Fear of <private> firms", "said", "meant", List.of()));
    study.coding(minutes, "We fear a sale\", and 😀 nobody", theme, "strong;\nsee \"memo\"");
    study.coding(minutes, "a sale", sale);
    study.coding(minutes, "=SUM(A1:A9)", rural);
    study.coding(blog, "Rural patients lose most.\tWho asked them?\n\n\nNobody.", rural);
    study.codeAs("Bea");
    study.coding(minutes, "a sale", sale, "-1 from me");
    study.coding(blog, "Who asked", theme);
    study.memo(Anchor.on(theme), "On fear", "It *grows*.");
    return study;
  }
}

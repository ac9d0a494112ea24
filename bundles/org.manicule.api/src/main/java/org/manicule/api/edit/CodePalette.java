package org.manicule.api.edit;

import java.util.Comparator;
import java.util.List;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeTree;

/** Colours for new themes: distinct also for most colour-blind readers (Okabe and Ito 2008). */
final class CodePalette {
  private static final List<String> COLOURS =
      List.of(
          "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9", "#b8a900", "#7a5195");

  private CodePalette() {}

  /** The colour that the fewest codes have; of equals the first. */
  static String next(CodeTree tree) {
    return COLOURS.stream()
        .min(Comparator.comparingLong(colour -> uses(colour, tree)))
        .orElseThrow();
  }

  private static long uses(String colour, CodeTree tree) {
    return tree.all().stream().map(Code::colour).filter(colour::equals).count();
  }
}

package org.manicule.ui.importing;

import org.manicule.ui.importing.ImportRules.Rule;
import org.manicule.ui.words.Words;

/** Says in a sentence what was chosen at an earlier import. */
final class RuleWords {
  private static final Words WORDS = Words.beside(RuleWords.class);

  private RuleWords() {}

  static String of(Rule rule) {
    boolean yes = rule.choice().equals("yes");
    return switch (rule.kind()) {
      case SPEAKER -> WORDS.get("rule.speaker", rule.subject(), rule.choice());
      case RECOGNISER ->
          yes
              ? WORDS.get("rule.recogniser", rule.subject())
              : WORDS.get("rule.recogniser.not", rule.subject());
      case FURNITURE ->
          yes
              ? WORDS.get("rule.furniture", rule.subject())
              : WORDS.get("rule.furniture.not", rule.subject());
      case CASES -> yes ? WORDS.get("rule.cases") : WORDS.get("rule.cases.not");
    };
  }
}

package org.manicule.view.coding.codebook;

import java.util.List;
import java.util.Optional;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;

/** The codebook view as its presenter sees it. */
public interface CodebookView {

  /** Shows a state; what is opened out, selected and scrolled to stays. */
  void show(CodebookState state);

  /** Opens the codes above a code out and scrolls to it. */
  void reveal(Id<Code> code);

  /** Asks in a small menu at the pointer what shall be done. */
  void offer(List<Offer> offers);

  /**
   * Asks for the path of a new code; empty when the researcher changed their mind.
   *
   * @param proposal what stands in the field at first
   * @param about what else will happen, or empty
   */
  Optional<String> askPath(String proposal, String about);

  /** Asks for another name; empty when the researcher changed their mind. */
  Optional<String> askName(String name);

  /**
   * Asks for the name of a code set; empty when the researcher changed their mind.
   *
   * @param title what it is for
   * @param name the name it has, or empty
   */
  Optional<String> askSetName(String title, String name);

  /** Asks for another colour {@code #rrggbb}; empty when the researcher changed their mind. */
  Optional<String> askColour(String colour);

  /**
   * Asks for one of some codes; empty when the researcher changed their mind.
   *
   * @param title what it is for
   * @param question what is asked
   * @param choices the codes to choose from
   */
  Optional<CodeChoice> askCode(String title, String question, List<CodeChoice> choices);

  /**
   * Asks which codings of a code shall go to a new one; empty when the researcher changed their
   * mind.
   */
  Optional<SplitChoice> askSplit(SplitQuestion question);

  /** Whether the tree has the keyboard. */
  boolean hasFocus();
}

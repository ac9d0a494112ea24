package org.manicule.view.coding.page;

import java.util.List;
import java.util.Optional;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;

/** The page as its presenter sees it. */
public interface PageView {

  /** Shows a state; caret and scroll stay where they are unless the state says otherwise. */
  void show(PageState state);

  /** Opens the list of the codes at the caret. */
  void openCodesHere(CodesHere list);

  /** Asks for settings of the page; empty when the researcher changed their mind. */
  Optional<PageSettings> askSettings(PageSettings now);

  /** Asks for one of some codes; empty when the researcher changed their mind. */
  Optional<Id<Code>> askCode(String question, List<CodeOffer> offers);

  /** Asks for a weight as it is written; empty when the researcher changed their mind. */
  Optional<String> askWeight(String about, String now);

  /**
   * A code to choose.
   *
   * @param code the code
   * @param path its full path
   */
  record CodeOffer(Id<Code> code, String path) {}
}

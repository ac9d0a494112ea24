package org.manicule.view.coding.page;

import java.util.Optional;
import org.manicule.view.coding.quickcode.QuickCodePresenter;

/** The page as its presenter sees it. */
public interface PageView {

  /** Shows a state; caret and scroll stay where they are unless the state says otherwise. */
  void show(PageState state);

  /** Opens the list of the codes at the caret. */
  void openCodesHere(CodesHere list);

  /** Asks for settings of the page; empty when the researcher changed their mind. */
  Optional<PageSettings> askSettings(PageSettings now);

  /** Opens the quick-code box at the caret. */
  void openQuickCode(QuickCodePresenter box);

  /** Asks for a weight as it is written; empty when the researcher changed their mind. */
  Optional<String> askWeight(String about, String now);
}

package org.manicule.ui.swt;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.ui.result.ResultTable;
import org.manicule.ui.swt.widget.Icons;
import org.manicule.ui.words.Words;

/** Keeps the results of analyses while a project is open, and shows them in a view. */
final class ResultsProvider implements ViewProvider {
  /** The view's id. */
  static final String ID = "results";

  private static final Words WORDS = Words.beside(ResultsProvider.class);
  private static final int MOST = 20;

  private final List<ResultTable> results = new ArrayList<>();
  private @Nullable ResultsView view;

  @Override
  public ViewInfo info() {
    return new ViewInfo(
        ID, WORDS.get("results.title"), Icons.location("results"), ViewInfo.Place.BOTTOM, 900);
  }

  @Override
  public View open(Composite parent, ViewSite site) {
    ResultsView made = new ResultsView(parent, site, () -> view = null);
    view = made;
    made.show(results);
    return made;
  }

  /** Keeps a result and shows it, when the view is open. */
  void add(ResultTable result) {
    results.add(0, result);
    if (results.size() > MOST) {
      results.remove(MOST);
    }
    if (view != null) {
      view.show(results);
    }
  }

  /** Forgets all results: the project they are about is closed. */
  void clear() {
    results.clear();
  }
}

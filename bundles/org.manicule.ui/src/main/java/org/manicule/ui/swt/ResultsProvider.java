package org.manicule.ui.swt;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Composite;
import org.jspecify.annotations.Nullable;
import org.manicule.api.analysis.Analysis;
import org.manicule.api.model.Coder;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Tasks.Registration;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.api.Workbench;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.ui.result.ResultTable;
import org.manicule.ui.result.Results;
import org.manicule.ui.swt.widget.Icons;
import org.manicule.ui.words.Words;

/** Keeps the results of analyses while a project is open, and shows them in a view. */
final class ResultsProvider implements ViewProvider {
  /** The view's id. */
  static final String ID = "results";

  private static final Words WORDS = Words.beside(ResultsProvider.class);

  private final Results results = new Results();
  private final Supplier<List<Analysis>> analyses;
  private @Nullable Shown shown;

  /**
   * Keeps nothing yet.
   *
   * @param analyses what can be counted
   */
  ResultsProvider(Supplier<List<Analysis>> analyses) {
    this.analyses = analyses;
  }

  private record Shown(ResultsView view, Workbench workbench, Registration coders) {}

  @Override
  public ViewInfo info() {
    return new ViewInfo(
        ID, WORDS.get("results.title"), Icons.location("results"), ViewInfo.Place.BOTTOM, 900);
  }

  @Override
  public View open(Composite parent, ViewSite site) {
    ResultsView view = new ResultsView(parent, site, analyses.get(), this::closed);
    Registration coders = site.workbench().onCoder(coder -> show());
    shown = new Shown(view, site.workbench(), coders);
    show();
    return view;
  }

  private void closed() {
    if (shown != null) {
      shown.coders().close();
      shown = null;
    }
  }

  private void show() {
    if (shown != null) {
      Workbench workbench = shown.workbench();
      List<ResultTable> seen =
          results.seenBy(
              workbench
                  .project()
                  .map(workbench::seen)
                  .flatMap(ProjectData::onlyCoder)
                  .map(Coder::id)
                  .orElse(null));
      boolean hidden = seen.isEmpty() && !results.isEmpty();
      shown.view().show(seen, WORDS.get(hidden ? "results.hidden" : "results.nothing"));
    }
  }

  /** Keeps a result and shows it, when the view is open. */
  void add(ResultTable result) {
    results.add(result);
    show();
  }

  /** Forgets all results: the project they are about is closed. */
  void clear() {
    results.clear();
  }
}

package org.manicule.view.history.swt;

import org.eclipse.swt.widgets.Composite;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.api.ViewInfo.Place;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.history.Histories;
import org.manicule.view.history.HistoryPresenter;
import org.manicule.view.history.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds the history to the window. */
@Component
public final class HistoryViewProvider implements ViewProvider {
  private final Histories histories;

  /** Made by the framework. */
  @Activate
  public HistoryViewProvider(@Reference Histories histories) {
    this.histories = histories;
  }

  @Override
  public ViewInfo info() {
    return new ViewInfo(
        "history",
        new Words().say("view.title"),
        HistoryPresenter.class.getResource("history.svg"),
        Place.CENTRE,
        50);
  }

  @Override
  public View open(Composite parent, ViewSite site) {
    return new SwtHistoryView(parent, site, histories);
  }
}

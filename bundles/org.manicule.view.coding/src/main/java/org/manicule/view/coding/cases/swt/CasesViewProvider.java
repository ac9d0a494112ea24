package org.manicule.view.coding.cases.swt;

import org.eclipse.swt.widgets.Composite;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.api.ViewInfo.Place;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.cases.GridPresenter;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds the grid of cases, sources and their variables to the window. */
@Component
public final class CasesViewProvider implements ViewProvider {
  private final CodingDesks desks;

  /** Made by the framework. */
  @Activate
  public CasesViewProvider(@Reference CodingDesks desks) {
    this.desks = desks;
  }

  @Override
  public ViewInfo info() {
    return new ViewInfo(
        "cases",
        Words.beside(GridPresenter.class).say("view.title"),
        GridPresenter.class.getResource("cases.svg"),
        Place.CENTRE,
        60);
  }

  @Override
  public View open(Composite parent, ViewSite site) {
    return new SwtGridView(parent, site, desks.of(site.workbench()));
  }
}

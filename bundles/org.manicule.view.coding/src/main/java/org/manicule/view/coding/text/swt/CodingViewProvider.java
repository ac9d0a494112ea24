package org.manicule.view.coding.text.swt;

import org.eclipse.swt.widgets.Composite;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.api.ViewInfo.Place;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.text.CodingPresenter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds the text view to the window. */
@Component
public final class CodingViewProvider implements ViewProvider {
  private final CodingDesks desks;

  /** Made by the framework. */
  @Activate
  public CodingViewProvider(@Reference CodingDesks desks) {
    this.desks = desks;
  }

  @Override
  public ViewInfo info() {
    return new ViewInfo(
        "coding",
        Words.beside(CodingPresenter.class).say("view.title"),
        CodingPresenter.class.getResource("text.svg"),
        Place.CENTRE,
        10);
  }

  @Override
  public View open(Composite parent, ViewSite site) {
    return new SwtCodingView(parent, site, desks.of(site.workbench()));
  }
}

package org.manicule.view.coding.find.swt;

import org.eclipse.swt.widgets.Composite;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.api.ViewInfo.Place;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.find.FindPresenter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds the list of hits to the window. */
@Component
public final class FindViewProvider implements ViewProvider {
  private final CodingDesks desks;

  /** Made by the framework. */
  @Activate
  public FindViewProvider(@Reference CodingDesks desks) {
    this.desks = desks;
  }

  @Override
  public ViewInfo info() {
    return new ViewInfo(
        "find",
        Words.beside(FindPresenter.class).say("view.title"),
        FindPresenter.class.getResource("find.svg"),
        Place.BOTTOM,
        10);
  }

  @Override
  public View open(Composite parent, ViewSite site) {
    return new SwtFindView(parent, site, desks.of(site.workbench()));
  }
}

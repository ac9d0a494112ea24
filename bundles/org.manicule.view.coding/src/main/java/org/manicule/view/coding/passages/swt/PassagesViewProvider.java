package org.manicule.view.coding.passages.swt;

import org.eclipse.swt.widgets.Composite;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.api.ViewInfo.Place;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.passages.PassagesPresenter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds the list of coded passages to the window. */
@Component
public final class PassagesViewProvider implements ViewProvider {
  private final CodingDesks desks;

  /** Made by the framework. */
  @Activate
  public PassagesViewProvider(@Reference CodingDesks desks) {
    this.desks = desks;
  }

  @Override
  public ViewInfo info() {
    return new ViewInfo(
        "passages",
        Words.beside(PassagesPresenter.class).say("view.title"),
        PassagesPresenter.class.getResource("passages.svg"),
        Place.RIGHT,
        20);
  }

  @Override
  public View open(Composite parent, ViewSite site) {
    return new SwtPassagesView(parent, site, desks.of(site.workbench()));
  }
}

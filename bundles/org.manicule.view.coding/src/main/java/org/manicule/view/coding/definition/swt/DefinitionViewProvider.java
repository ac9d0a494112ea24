package org.manicule.view.coding.definition.swt;

import org.eclipse.swt.widgets.Composite;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.api.ViewInfo.Place;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.definition.DefinitionPresenter;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds the definition view to the window. */
@Component
public final class DefinitionViewProvider implements ViewProvider {
  private final CodingDesks desks;

  /** Made by the framework. */
  @Activate
  public DefinitionViewProvider(@Reference CodingDesks desks) {
    this.desks = desks;
  }

  @Override
  public ViewInfo info() {
    return new ViewInfo(
        "definition",
        Words.beside(DefinitionPresenter.class).say("view.title"),
        DefinitionPresenter.class.getResource("definition.svg"),
        Place.RIGHT,
        10);
  }

  @Override
  public View open(Composite parent, ViewSite site) {
    return new SwtDefinitionView(parent, site, desks.of(site.workbench()));
  }
}

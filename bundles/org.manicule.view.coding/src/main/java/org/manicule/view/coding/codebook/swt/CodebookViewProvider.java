package org.manicule.view.coding.codebook.swt;

import org.eclipse.swt.widgets.Composite;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.api.ViewInfo.Place;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.codebook.CodebookPresenter;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.desk.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds the codebook view to the window. */
@Component
public final class CodebookViewProvider implements ViewProvider {
  private final CodingDesks desks;

  /** Made by the framework. */
  @Activate
  public CodebookViewProvider(@Reference CodingDesks desks) {
    this.desks = desks;
  }

  @Override
  public ViewInfo info() {
    return new ViewInfo(
        "codebook",
        Words.beside(CodebookPresenter.class).say("view.title"),
        CodebookPresenter.class.getResource("codebook.svg"),
        Place.LEFT_BOTTOM,
        10);
  }

  @Override
  public View open(Composite parent, ViewSite site) {
    return new SwtCodebookView(parent, site, desks.of(site.workbench()));
  }
}

package org.manicule.ui.api.swt;

import org.eclipse.swt.widgets.Composite;
import org.manicule.ui.api.ViewInfo;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Adds a view to the window. A plugin offers it as a service; it comes and goes with its bundle.
 */
@ConsumerType
public interface ViewProvider {

  /** How the view presents itself. */
  ViewInfo info();

  /**
   * Makes the view for the open project. Called on the window's thread.
   *
   * @param parent where to put the widgets; has a fill layout
   * @param site what the view needs of the window
   */
  View open(Composite parent, ViewSite site);
}

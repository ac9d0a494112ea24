package org.manicule.ui.api.swt;

import java.util.concurrent.Executor;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.osgi.annotation.versioning.ProviderType;

/** What an open view needs of the window. */
@ProviderType
public interface ViewSite {

  /** The project the view is open for; it stays open at least as long as the view. */
  Project project();

  /** The window. */
  Workbench workbench();

  /** Colours, fonts and icons. */
  Theme theme();

  /**
   * Runs things on the window's thread, in order, and drops them once the view is closed. Hand it
   * to {@link Project#onChange}. May be called from any thread.
   */
  Executor uiThread();

  /** Changes the words on the view's tab. */
  void setTitle(String title);
}

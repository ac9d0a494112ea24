package org.manicule.ui.api.swt;

import org.eclipse.swt.widgets.Control;
import org.osgi.annotation.versioning.ConsumerType;

/** A view that is open in the window. Called on the window's thread only. */
@ConsumerType
public interface View {

  /** The outermost control of the view. */
  Control control();

  /** The researcher came here: put the focus where work begins. */
  void focus();

  /** The view is closed for good: end registrations. The widgets are disposed by the window. */
  void close();
}

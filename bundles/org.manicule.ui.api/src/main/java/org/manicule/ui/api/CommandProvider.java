package org.manicule.ui.api;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Adds commands to the window. A plugin offers it as a service. */
@ConsumerType
public interface CommandProvider {

  /** The commands for a window; asked once for each window, on its thread. */
  List<Command> commands(Workbench workbench);
}

package org.manicule.api.project;

import java.util.List;
import org.manicule.api.Issue;
import org.manicule.api.task.Monitor;
import org.osgi.annotation.versioning.ConsumerType;

/** A check that can also put right what it finds, as far as that is safe. */
@ConsumerType
public interface ProjectRepair extends ProjectCheck {

  /**
   * Puts right what can be put right without losing or guessing anything.
   *
   * @return what was done, as notes; and what is left to the researcher, as warnings and errors
   */
  List<Issue> repair(Project project, Monitor monitor);
}

package org.manicule.api.project;

import java.util.List;
import org.manicule.api.Issue;
import org.manicule.api.task.Monitor;
import org.osgi.annotation.versioning.ConsumerType;

/** Looks for something wrong in a project and changes nothing. A plugin offers it as a service. */
@ConsumerType
public interface ProjectCheck {

  /** What it looks for, as a short name: {@code texts and hashes}. */
  String name();

  /** What it found; empty when all is well. Called from background threads. */
  List<Issue> check(ProjectData project, Monitor monitor);
}

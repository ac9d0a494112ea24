package org.manicule.ui.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.manicule.api.project.Project;

/** The part of a window that a workbench needs, noting what it was asked. */
final class Recorded implements WindowWorkbench.Stage {
  final List<String> calls = new ArrayList<>();
  final List<Throwable> problems = new ArrayList<>();
  @Nullable Project project;

  @Override
  public Optional<Project> project() {
    return Optional.ofNullable(project);
  }

  @Override
  public void showView(String viewId) {
    calls.add("show " + viewId);
  }

  @Override
  public void showText() {
    calls.add("show text");
  }

  @Override
  public boolean perform(String commandId) {
    calls.add("perform " + commandId);
    return true;
  }

  @Override
  public void say(String words) {
    calls.add("say " + words);
  }

  @Override
  public void announce(String words) {
    calls.add("announce " + words);
  }

  @Override
  public void report(Throwable problem) {
    problems.add(problem);
  }
}

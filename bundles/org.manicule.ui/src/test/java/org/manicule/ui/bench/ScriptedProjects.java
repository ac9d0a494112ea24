package org.manicule.ui.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.api.project.Opening;
import org.manicule.api.project.PasswordException;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectFolderInfo;
import org.manicule.api.project.ProjectInUseException;
import org.manicule.api.project.Projects;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Projects;

/** Real projects behind doors as a test wants them: protected, in use, or synchronised. */
final class ScriptedProjects implements Projects {
  final List<String> calls = new ArrayList<>();
  final List<char[]> passwordsSeen = new ArrayList<>();
  private final H2Projects real = new H2Projects();
  @Nullable String password;
  @Nullable String synchronisedBy;
  boolean inUse;
  boolean refusesProtection;

  @Override
  public Project create(Path folder, String name) {
    calls.add("create " + name);
    return real.create(folder, name);
  }

  @Override
  public Project create(Path folder, String name, char[] wanted) {
    calls.add("create " + name + " with " + new String(wanted));
    passwordsSeen.add(wanted);
    return real.create(folder, name);
  }

  @Override
  public Project open(Path folder, Opening how) {
    String way = how.isReadOnly() ? " to read" : how.passesOverOthers() ? " over others" : "";
    calls.add("open" + way);
    how.password().ifPresent(passwordsSeen::add);
    require(folder, how.password().orElse(null));
    if (inUse && !how.isReadOnly() && !how.passesOverOthers()) {
      throw new ProjectInUseException(
          "Open elsewhere.",
          "Read it.",
          new ProjectInUseException.Holder("ann", "desk", 7, Instant.EPOCH));
    }
    return real.open(folder, Opening.writing());
  }

  private void require(Path folder, char @Nullable [] given) {
    String name = String.valueOf(folder.getFileName());
    if (password != null && given == null) {
      throw PasswordException.missing(name);
    }
    if (password != null && !Arrays.equals(password.toCharArray(), given)) {
      throw PasswordException.wrong(name);
    }
  }

  @Override
  public ProjectFolderInfo look(Path folder) {
    return new ProjectFolderInfo(folder, "Study", password != null, null, synchronisedBy);
  }

  @Override
  public void copy(Path folder, Path target, Monitor monitor) {
    calls.add("copy");
    real.create(target, "Copy").close();
    synchronisedBy = null;
  }

  @Override
  public void protect(
      Path folder, char @Nullable [] present, char @Nullable [] wanted, Monitor monitor) {
    require(folder, present);
    if (refusesProtection) {
      throw new UserException("The disk is full.", "Make room.");
    }
    calls.add("protect");
    password = wanted == null ? null : new String(wanted);
  }

  @Override
  public boolean isProject(Path folder) {
    return real.isProject(folder);
  }
}

package org.manicule.store.check;

import java.util.ArrayList;
import java.util.List;
import org.manicule.api.Issue;
import org.manicule.api.UserException;
import org.manicule.api.project.ProjectCheck;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.manicule.store.H2Project;
import org.osgi.service.component.annotations.Component;

/** Whether what a project stores is whole and agrees with itself. */
@Component
public final class StoredDataCheck implements ProjectCheck {

  /** One thing that may be wrong. */
  interface Part {
    void check(ProjectData project, Monitor monitor, List<Issue> found);
  }

  private static final List<Part> PARTS =
      List.of(
          StoredDataCheck::checkSchema,
          new SourceCheck(),
          new CountCheck(),
          new JournalCheck(),
          new AnchorCheck());

  @Override
  public String name() {
    return "schema, texts and hashes";
  }

  @Override
  public List<Issue> check(ProjectData project, Monitor monitor) {
    List<Issue> found = new ArrayList<>();
    for (Part part : PARTS) {
      monitor.checkCancelled();
      part.check(project, monitor, found);
    }
    return found;
  }

  private static void checkSchema(ProjectData project, Monitor monitor, List<Issue> found) {
    if (project instanceof H2Project stored) {
      try {
        stored.requireSchema();
      } catch (UserException refused) {
        found.add(Issue.error("the database", refused.whatHappened() + " " + refused.whatToDo()));
      }
    }
  }
}

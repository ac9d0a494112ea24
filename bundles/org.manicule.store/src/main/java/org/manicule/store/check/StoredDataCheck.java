package org.manicule.store.check;

import java.util.ArrayList;
import java.util.List;
import org.manicule.api.Issue;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectCheck;
import org.manicule.api.project.ProjectData;
import org.manicule.api.project.ProjectRepair;
import org.manicule.api.task.Monitor;
import org.manicule.store.sql.Stored;
import org.osgi.service.component.annotations.Component;

/**
 * Whether what a project stores is whole and agrees with itself. Reads everything once, in pieces,
 * while others go on working.
 */
@Component(service = {ProjectCheck.class, ProjectRepair.class})
public final class StoredDataCheck implements ProjectRepair {
  private static final List<Look.Part> PARTS =
      List.of(
          new SchemaCheck(),
          new ReferenceCheck(),
          new TextCheck(),
          new PlaceCheck(),
          new OriginalCheck(),
          new CountCheck(),
          new AnchorCheck(),
          new ReplayCheck());

  @Override
  public String name() {
    return "everything that is stored";
  }

  @Override
  public List<Issue> check(ProjectData project, Monitor monitor) {
    Findings found = new Findings();
    Look look = new Look(project, ((Stored) project).database(), monitor);
    for (Look.Part part : PARTS) {
      monitor.checkCancelled();
      monitor.step("checking " + part.words());
      found.begin();
      part.check(look, found);
    }
    return found.all();
  }

  @Override
  public List<Issue> repair(Project project, Monitor monitor) {
    Repair repair = new Repair((Stored) project, project.folder());
    List<Issue> done = new ArrayList<>(repair.run(monitor));
    done.addAll(check(project, monitor));
    return done;
  }
}

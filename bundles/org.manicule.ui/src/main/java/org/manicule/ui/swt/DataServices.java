package org.manicule.ui.swt;

import org.manicule.api.analysis.Analyses;
import org.manicule.api.exporting.Exports;
import org.manicule.api.importing.Imports;
import org.manicule.api.project.Backups;
import org.manicule.api.project.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The services that work on projects, gathered for {@link WindowHead}. */
@Component(service = DataServices.class)
public final class DataServices {
  private final Projects projects;
  private final Backups backups;
  private final Imports imports;
  private final Exports exports;
  private final Analyses analyses;

  /** Takes the services. */
  @Activate
  public DataServices(
      @Reference Projects projects,
      @Reference Backups backups,
      @Reference Imports imports,
      @Reference Exports exports,
      @Reference Analyses analyses) {
    this.projects = projects;
    this.backups = backups;
    this.imports = imports;
    this.exports = exports;
    this.analyses = analyses;
  }

  Projects projects() {
    return projects;
  }

  Backups backups() {
    return backups;
  }

  Imports imports() {
    return imports;
  }

  Exports exports() {
    return exports;
  }

  Analyses analyses() {
    return analyses;
  }
}

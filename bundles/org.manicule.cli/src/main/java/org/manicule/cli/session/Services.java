package org.manicule.cli.session;

import java.util.List;
import java.util.function.Supplier;
import org.manicule.api.analysis.Analyses;
import org.manicule.api.exporting.Exports;
import org.manicule.api.importing.Imports;
import org.manicule.api.plugin.Plugins;
import org.manicule.api.project.Backups;
import org.manicule.api.project.ProjectCheck;
import org.manicule.api.project.Projects;
import org.manicule.api.reference.Bibliographies;
import org.manicule.api.revision.Revisions;

/**
 * The program's services. Suppliers, because most commands need one or two of them, and starting
 * the others would cost every start its time.
 *
 * @param projects makes and opens projects
 * @param imports reads files
 * @param exports writes files
 * @param analyses counts and compares
 * @param plugins what is installed
 * @param checks what looks for something wrong
 * @param revisions gives sources another text
 * @param backups makes and restores backups
 * @param bibliographies gives sources their references
 */
public record Services(
    Supplier<Projects> projects,
    Supplier<Imports> imports,
    Supplier<Exports> exports,
    Supplier<Analyses> analyses,
    Supplier<Plugins> plugins,
    Supplier<List<ProjectCheck>> checks,
    Supplier<Revisions> revisions,
    Supplier<Backups> backups,
    Supplier<Bibliographies> bibliographies) {}

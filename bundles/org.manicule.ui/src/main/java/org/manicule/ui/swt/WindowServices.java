package org.manicule.ui.swt;

import org.manicule.api.analysis.Analyses;
import org.manicule.api.exporting.Exports;
import org.manicule.api.importing.Imports;
import org.manicule.api.option.Settings;
import org.manicule.api.plugin.Plugins;
import org.manicule.api.project.Backups;
import org.manicule.api.project.Projects;
import org.manicule.api.task.Tasks;

/**
 * What the window needs of the platform.
 *
 * @param projects makes and opens projects
 * @param backups keeps states of projects to go back to
 * @param imports reads files
 * @param exports writes files
 * @param analyses counts and compares
 * @param tasks runs what takes long
 * @param settings remembers
 * @param plugins knows what is installed, and calls it
 */
public record WindowServices(
    Projects projects,
    Backups backups,
    Imports imports,
    Exports exports,
    Analyses analyses,
    Tasks tasks,
    Settings settings,
    Plugins plugins) {}

package org.manicule.ui.swt.dock;

import org.manicule.api.project.Project;
import org.manicule.ui.api.Workbench;
import org.manicule.ui.bench.Guard;
import org.manicule.ui.swt.theme.SystemTheme;

/**
 * What all views of an open project share.
 *
 * @param project the project
 * @param workbench the window
 * @param theme colours, fonts and icons
 * @param guard calls the views
 */
public record ViewContext(Project project, Workbench workbench, SystemTheme theme, Guard guard) {}

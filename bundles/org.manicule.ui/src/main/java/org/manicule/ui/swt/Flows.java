package org.manicule.ui.swt;

import org.manicule.ui.api.Workbench;

/**
 * The ways in and out of a project and through it.
 *
 * @param imports brings files in
 * @param exports takes results out
 * @param analyses counts and compares
 */
record Flows(ImportFlow imports, ExportFlow exports, AnalysisFlow analyses) {

  static Flows of(WindowContext context, Workbench workbench) {
    return new Flows(
        new ImportFlow(context, workbench),
        new ExportFlow(context, workbench),
        new AnalysisFlow(context, workbench));
  }
}

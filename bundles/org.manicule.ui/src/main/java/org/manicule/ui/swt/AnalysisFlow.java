package org.manicule.ui.swt;

import org.eclipse.swt.widgets.Shell;
import org.manicule.api.analysis.Analyses;
import org.manicule.api.analysis.Analysis;
import org.manicule.api.project.ProjectData;
import org.manicule.ui.api.Workbench;
import org.manicule.ui.option.OptionFields;
import org.manicule.ui.result.ResultTable;
import org.manicule.ui.swt.dialog.OptionsDialog;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** Runs an analysis and shows what it found. */
final class AnalysisFlow {
  private static final Words WORDS = Words.beside(AnalysisFlow.class);

  private final Shell window;
  private final SystemTheme theme;
  private final Analyses analyses;
  private final Workbench workbench;
  private final TaskFlow tasks;

  AnalysisFlow(WindowContext context, Workbench workbench) {
    this.window = context.shell();
    this.theme = context.theme();
    this.analyses = context.services().analyses();
    this.workbench = workbench;
    this.tasks = context.tasks();
  }

  /** Asks for the options, runs the analysis and shows its result in the results view. */
  void run(Analysis analysis, ResultsProvider results) {
    workbench
        .project()
        .ifPresent(
            project -> {
              ProjectData seen = workbench.seen(project);
              OptionFields fields = new OptionFields(analysis.options());
              new OptionsDialog(window, analysis.name(), WORDS.get("analysis.run"), fields, theme)
                  .ask()
                  .ifPresent(
                      options ->
                          tasks.run(
                              analysis.name(),
                              monitor ->
                                  ResultTable.of(
                                      analyses.run(seen, analysis.id(), options, monitor), seen),
                              table -> {
                                results.add(table);
                                workbench.showView(ResultsProvider.ID);
                              }));
            });
  }
}

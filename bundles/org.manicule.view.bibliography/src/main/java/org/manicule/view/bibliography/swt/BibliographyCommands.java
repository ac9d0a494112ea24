package org.manicule.view.bibliography.swt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.manicule.api.Format;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.reference.Bibliographies;
import org.manicule.api.reference.ReferencePlan;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;
import org.manicule.ui.api.CommandProvider;
import org.manicule.ui.api.Workbench;
import org.manicule.view.bibliography.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The menu entry that gives sources their references: choose, look, give as one edit. */
@Component
public final class BibliographyCommands implements CommandProvider {
  private final Words words = new Words();
  private final Bibliographies bibliographies;

  /** Made by the framework. */
  @Activate
  public BibliographyCommands(@Reference Bibliographies bibliographies) {
    this.bibliographies = bibliographies;
  }

  @Override
  public List<Command> commands(Workbench workbench) {
    return List.of(
        new Command(
            "bibliography.add",
            words.say("command"),
            new MenuPlace(Menu.SOURCE, "references", 900),
            "Ctrl+Alt+E",
            () -> workbench.project().isPresent(),
            () -> workbench.project().ifPresent(project -> choose(workbench, project))));
  }

  private void choose(Workbench workbench, Project project) {
    Shell shell = Display.getCurrent().getActiveShell();
    if (shell == null) {
      return;
    }
    List<String> endings = new ArrayList<>();
    for (Format format : bibliographies.formats()) {
      format.extensions().forEach(ending -> endings.add("*." + ending));
    }
    FileDialog dialog = new FileDialog(shell, SWT.OPEN);
    dialog.setText(words.say("choose"));
    dialog.setFilterNames(new String[] {words.say("choose.known"), words.say("choose.all")});
    dialog.setFilterExtensions(new String[] {String.join(";", endings), "*"});
    String chosen = dialog.open();
    if (chosen != null) {
      plan(shell, workbench, project, Path.of(chosen));
    }
  }

  private void plan(Shell shell, Workbench workbench, Project project, Path file) {
    workbench
        .tasks()
        .run(
            words.say("reading", file.getFileName()),
            monitor -> bibliographies.plan(project, file, monitor))
        .result()
        .whenComplete(
            (plan, problem) -> {
              if (problem != null) {
                workbench.report(problem.getCause() == null ? problem : problem.getCause());
              } else if (!shell.isDisposed()) {
                shell.getDisplay().asyncExec(() -> look(shell, workbench, project, plan));
              }
            });
  }

  private void look(Shell shell, Workbench workbench, Project project, ReferencePlan plan) {
    // The project may have been closed while the bibliography was read.
    if (shell.isDisposed() || workbench.project().filter(project::equals).isEmpty()) {
      return;
    }
    ReferencesDialog dialog = new ReferencesDialog(shell, plan);
    if (!dialog.ask()) {
      return;
    }
    try {
      Optional<JournalEntry> entry =
          bibliographies.apply(project, dialog.accepted(), dialog.replaces());
      workbench.say(words.say(entry.isPresent() ? "given" : "none.given"));
    } catch (RuntimeException e) {
      workbench.report(e);
    }
  }
}

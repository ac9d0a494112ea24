package org.manicule.view.coding.print.swt;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.manicule.api.project.Project;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;
import org.manicule.ui.api.CommandProvider;
import org.manicule.ui.api.Workbench;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.print.CodebookText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The menu entry that prints the codebook. */
@Component
public final class PrintCommands implements CommandProvider {
  private final Words words = Words.beside(CodebookText.class);

  /** Made by the framework. */
  @Activate
  public PrintCommands() {}

  @Override
  public List<Command> commands(Workbench workbench) {
    return List.of(
        new Command(
            "codebook.print",
            words.say("codebook.print"),
            new MenuPlace(Menu.CODE, "coding.5", 3),
            "Ctrl+P",
            () -> workbench.project().isPresent(),
            () -> workbench.project().ifPresent(project -> print(workbench, project))));
  }

  /** No window is the active one for a moment when the sheet of keys was closed by a command. */
  private static Shell window(Display display) {
    Shell active = display.getActiveShell();
    return active != null
        ? active
        : Arrays.stream(display.getShells()).filter(Shell::isVisible).findFirst().orElseThrow();
  }

  private void print(Workbench workbench, Project project) {
    Display display = Display.getCurrent();
    PrinterData chosen = new PrintDialog(window(display), SWT.NONE).open();
    if (chosen != null) {
      CodebookText text = CodebookText.of(project.name(), workbench.seen(project));
      new CodebookPaper(display).print(text, chosen);
      workbench.say(words.say("printed"));
    }
  }
}

package org.manicule.ui.swt;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.manicule.api.project.Backup;
import org.manicule.api.project.Project;
import org.manicule.ui.bench.Entrance;
import org.manicule.ui.bench.ProjectDoor;
import org.manicule.ui.bench.RestorePresenter;
import org.manicule.ui.swt.dialog.ProtectDialog;
import org.manicule.ui.swt.dialog.RestoreDialog;
import org.manicule.ui.words.Words;

/** Keeps a project safe: backups, going back to one, and its password. */
final class SafetyFlow {
  private static final Words WORDS = Words.beside(SafetyFlow.class);

  private final WindowContext context;
  private final ProjectDoor door;
  private final Entrance entrance;
  private final Consumer<String> say;

  /** For one window. */
  SafetyFlow(WindowContext context, ProjectDoor door, Entrance entrance, Consumer<String> say) {
    this.context = context;
    this.door = door;
    this.entrance = entrance;
    this.say = say;
  }

  private WindowServices services() {
    return context.services();
  }

  private Shell shell() {
    return context.shell();
  }

  /** Asks for a password and protects the open project by it, or takes the password away. */
  void protect(Project project) {
    Path folder = project.folder();
    String name = project.name();
    boolean isProtected = services().projects().look(folder).isProtected();
    new ProtectDialog(shell(), context.theme(), name, isProtected)
        .ask()
        .ifPresent(wanted -> entrance.protect(folder, name, wanted.present(), wanted.password()));
  }

  /** Makes a backup of the open project. */
  void makeBackup(Project project) {
    context
        .tasks()
        .run(
            WORDS.get("backup.making"),
            monitor -> services().backups().make(project, Backup.Reason.ASKED, monitor),
            backup -> say.accept(WORDS.get("backup.made")));
  }

  /** Shows the backups of a project and goes back to the one that is chosen. */
  void restore(Path folder) {
    RestorePresenter.Place place =
        new RestorePresenter.Place(
            folder, door.project().filter(open -> door.isOpen(folder)), services().backups());
    new RestoreDialog(shell(), context.theme(), place, services().tasks(), context.thread())
        .ask()
        .ifPresent(backup -> entrance.restore(folder, backup, services().backups()));
  }
}

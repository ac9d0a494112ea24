package org.manicule.ui.swt;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.manicule.api.analysis.Analysis;
import org.manicule.api.exporting.Exporter;
import org.manicule.api.option.Settings;
import org.manicule.api.project.Project;
import org.manicule.api.task.Task;
import org.manicule.ui.bench.Entrance;
import org.manicule.ui.bench.ProjectDoor;
import org.manicule.ui.bench.UndoState;
import org.manicule.ui.bench.UndoSteps;
import org.manicule.ui.bench.WindowSettings;
import org.manicule.ui.bench.WindowWorkbench;
import org.manicule.ui.swt.dialog.NewProjectDialog;
import org.manicule.ui.words.Words;

/** Does what the window's own commands and its first page offer. */
final class DeskActions implements BuiltInCommands.Actions, CoderChoice.Actions {
  /** A task that takes no longer is not worth a question when the window closes. */
  private static final Duration SHORT = Duration.ofSeconds(2);

  private static final int LOOK_AGAIN_MILLIS = 20;

  private static final Words WORDS = Words.beside(DeskActions.class);

  private final Shell shell;
  private final WindowContext context;
  private final WindowWorkbench workbench;
  private final ProjectDoor door;
  private final Entrance entrance;
  private final UndoSteps steps;
  private final SafetyFlow safety;
  private final Views views;
  private final Flows flows;
  private final CoderChoice coders;
  private final ResultsProvider results;
  private final Listener listener;
  private UndoState undo = UndoState.NONE;

  /** Who is told what was done. */
  interface Listener {
    /** Somebody else codes from now on, or other codings are hidden than before. */
    void coderChanged();

    /** A project is to be taken off the list of recent ones. */
    void forget(Path folder);
  }

  /**
   * Where projects are opened.
   *
   * @param door holds the open one
   * @param entrance leads into others
   */
  record Doors(ProjectDoor door, Entrance entrance) {}

  /** For one window. */
  DeskActions(
      WindowContext context,
      WindowWorkbench workbench,
      Doors doors,
      Views views,
      Listener listener) {
    this.context = context;
    this.shell = context.shell();
    this.workbench = workbench;
    this.door = doors.door();
    this.entrance = doors.entrance();
    this.steps =
        new UndoSteps(
            context.services().tasks(),
            context.thread(),
            workbench::hides,
            workbench::say,
            context.reporter()::report);
    this.safety = new SafetyFlow(context, door, entrance, workbench::say);
    this.views = views;
    this.flows = Flows.of(context, workbench);
    this.coders = new CoderChoice(shell, context.theme(), this);
    this.results = views.results();
    this.listener = listener;
  }

  /** The project or its journal changed. */
  void refresh() {
    undo =
        door.project()
            .map(project -> UndoState.of(project, workbench::hides))
            .orElse(UndoState.NONE);
  }

  private Settings settings() {
    return context.services().settings();
  }

  @Override
  public boolean hasProject() {
    return door.project().isPresent();
  }

  @Override
  public boolean canChange() {
    return door.project().filter(project -> !project.isReadOnly()).isPresent();
  }

  @Override
  public void newProject() {
    new NewProjectDialog(shell, context.theme(), projectsFolder())
        .ask()
        .ifPresent(
            wanted -> {
              keepProjectsFolder(wanted.folder());
              entrance.create(wanted.folder(), wanted.name(), wanted.password());
            });
  }

  @Override
  public void openProject() {
    chooseProject(WORDS.get("project.open.title")).ifPresent(this::open);
  }

  private Optional<Path> chooseProject(String title) {
    DirectoryDialog dialog = new DirectoryDialog(shell);
    dialog.setText(title);
    dialog.setMessage(WORDS.get("project.open.message"));
    dialog.setFilterPath(projectsFolder().toString());
    Optional<Path> chosen = Optional.ofNullable(dialog.open()).map(Path::of);
    chosen.ifPresent(this::keepProjectsFolder);
    return chosen;
  }

  @Override
  public void protect() {
    withProject(safety::protect);
  }

  @Override
  public void makeBackup() {
    withProject(safety::makeBackup);
  }

  @Override
  public void restore() {
    door.project()
        .map(Project::folder)
        .or(() -> chooseProject(WORDS.get("project.restore.title")))
        .ifPresent(safety::restore);
  }

  private Path projectsFolder() {
    String remembered = settings().get(WindowSettings.PROJECTS_FOLDER);
    return Path.of(remembered.isEmpty() ? System.getProperty("user.home", "") : remembered);
  }

  private void keepProjectsFolder(Path project) {
    Path parent = project.toAbsolutePath().getParent();
    settings().set(WindowSettings.PROJECTS_FOLDER, String.valueOf(parent));
  }

  @Override
  public void openSample() {
    sample().ifPresent(entrance::open);
  }

  static Optional<Path> sample() {
    return Optional.ofNullable(System.getProperty("manicule.sample")).map(Path::of);
  }

  @Override
  public void open(Path folder) {
    entrance.open(folder);
  }

  @Override
  public void forget(Path folder) {
    listener.forget(folder);
  }

  @Override
  public void closeProject() {
    door.close();
  }

  @Override
  public void quit() {
    shell.close();
  }

  @Override
  public void importFiles() {
    flows.imports().chooseFiles();
  }

  @Override
  public void importFolder() {
    flows.imports().chooseFolder();
  }

  /** Whether the window may close: asks when that would stop something. */
  boolean mayClose() {
    letShortTasksEnd();
    List<Task<?>> running = context.services().tasks().running();
    return running.isEmpty()
        || MessageDialog.openQuestion(
            shell, WORDS.get("quit.title"), WORDS.get("quit.ask", running.get(0).label()));
  }

  /** What views read behind the window is over in a moment, and no reason to ask. */
  private void letShortTasksEnd() {
    Display display = shell.getDisplay();
    long end = System.nanoTime() + SHORT.toNanos();
    while (!context.services().tasks().running().isEmpty() && System.nanoTime() < end) {
      if (!display.readAndDispatch()) {
        display.timerExec(LOOK_AGAIN_MILLIS, () -> {});
        display.sleep();
      }
    }
  }

  /** Files were dropped on the window. */
  void dropped(List<Path> files) {
    if (files.size() == 1 && context.services().projects().isProject(files.get(0))) {
      open(files.get(0));
    } else if (hasProject() && !canChange()) {
      workbench.say(WORDS.get("import.read-only"));
    } else {
      flows.imports().read(files);
    }
  }

  @Override
  public void export(Exporter exporter) {
    flows.exports().export(exporter);
  }

  @Override
  public void analyse(Analysis analysis) {
    flows.analyses().run(analysis, results);
  }

  @Override
  public String undoable() {
    return undo.undo();
  }

  @Override
  public String redoable() {
    return undo.redo();
  }

  @Override
  public void undo() {
    withProject(steps::undo);
  }

  @Override
  public void redo() {
    withProject(steps::redo);
  }

  private void withProject(Consumer<Project> use) {
    door.project().ifPresent(use);
  }

  @Override
  public boolean canGoBack() {
    return workbench.history().canGoBack();
  }

  @Override
  public boolean canGoForward() {
    return workbench.history().canGoForward();
  }

  @Override
  public void back() {
    workbench.back();
  }

  @Override
  public void forward() {
    workbench.forward();
  }

  @Override
  public void askCoder() {
    withProject(coders::ask);
  }

  /** Asks who codes in a project that was just opened, when that is not known. */
  void askCoderIfUnknown() {
    withProject(coders::askIfUnknown);
  }

  /** Offers the coders in a menu at a point of the screen. */
  void chooseCoder(Point onDisplay) {
    withProject(project -> coders.offer(project, onDisplay));
  }

  @Override
  public boolean hidesOtherCoders() {
    return workbench.hidesOtherCoders();
  }

  @Override
  public void hideOtherCoders(boolean hide) {
    workbench.hideOtherCoders(hide);
    listener.coderChanged();
    workbench.say(WORDS.get(hide ? "coder.alone.on" : "coder.alone.off"));
  }

  @Override
  public void coderChosen(Project project) {
    workbench.coderChanged(project.coder());
    listener.coderChanged();
  }

  @Override
  public boolean isViewOpen(String view) {
    return views.isOpen(view);
  }

  @Override
  public void showView(String view) {
    workbench.showView(view);
  }

  @Override
  public void closeView() {
    views.dock().active().ifPresent(views.dock()::close);
  }

  @Override
  public void showText() {
    workbench.showView(Desk.TEXT_VIEW);
  }

  @Override
  public void nextView(int direction) {
    views.dock().activateNext(direction);
  }
}

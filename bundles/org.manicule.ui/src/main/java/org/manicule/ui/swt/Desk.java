package org.manicule.ui.swt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.manicule.api.UserException;
import org.manicule.api.model.EntityType;
import org.manicule.api.option.Settings;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.api.project.ProjectFolderInfo;
import org.manicule.api.project.ProjectInUseException;
import org.manicule.ui.api.Command;
import org.manicule.ui.bench.Entrance;
import org.manicule.ui.bench.Guard;
import org.manicule.ui.bench.ProjectDoor;
import org.manicule.ui.bench.RecentProjects;
import org.manicule.ui.bench.StatusPresenter;
import org.manicule.ui.bench.Warming;
import org.manicule.ui.bench.WelcomePresenter;
import org.manicule.ui.bench.WindowSettings;
import org.manicule.ui.bench.WindowWorkbench;
import org.manicule.ui.keys.KeyMap;
import org.manicule.ui.keys.KeyScheme;
import org.manicule.ui.swt.dialog.OpeningDialogs;
import org.manicule.ui.swt.dock.ViewContext;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.swt.widget.Icons;
import org.manicule.ui.swt.widget.UiThread;
import org.manicule.ui.words.Words;

/** One window with all its parts, from its opening to its closing. */
final class Desk
    implements AutoCloseable,
        WindowWorkbench.Stage,
        ProjectDoor.Listener,
        Entrance.Questions,
        DeskActions.Listener,
        DeskDialogs.Listener,
        ToolStrip.Actions,
        StatusBar.Actions {
  private static final Words WORDS = Words.beside(Desk.class);

  /** The view that shows texts, wherever it comes from. */
  static final String TEXT_VIEW = "coding";

  private final Display display;
  private final WindowServices services;
  private final boolean opening;
  private final SystemTheme theme;
  private final Reporter reporter;
  private final Guard guard;
  private final MainWindow window;
  private final UiThread thread;
  private final Views views;
  private final WindowWorkbench workbench;
  private final ProjectDoor door;
  private final Entrance entrance;
  private final RecentProjects recent;
  private final DeskActions actions;
  private final DeskDialogs dialogs;
  private final LayoutCommands layouts;
  private final KeyMap keys = new KeyMap();
  private final CommandTable commands;
  private final MenuBar menus;
  private final ToolStrip tools;
  private final StatusPresenter status;
  private final WelcomePage welcomePage;
  private final WelcomePresenter welcome;

  /**
   * Makes the window; it is not shown yet.
   *
   * @param first the project to open in it, if there is one
   */
  Desk(
      Display display, WindowServices services, Contributions contributions, Optional<Path> first) {
    this.display = display;
    this.services = services;
    this.opening = first.isPresent();
    Settings settings = services.settings();
    door = new ProjectDoor(services.tasks(), new UiThread(display, this::isGone), this);
    entrance = new Entrance(services.projects(), settings, door, this);
    // First of all, because it goes on in the background while the window is made.
    first.ifPresent(entrance::open);
    theme = new SystemTheme(display);
    reporter = new Reporter(display, theme);
    guard = new Guard(services.plugins(), reporter::report);
    recent = new RecentProjects(settings, services.projects());
    window =
        new MainWindow(
            Icons.get(theme, "manicule"), settings.get(WindowSettings.BOUNDS), windowClosing());
    window.create();
    thread = new UiThread(window.getShell());
    WindowContext context = new WindowContext(window.getShell(), theme, services, thread, reporter);
    workbench = new WindowWorkbench(this, services.tasks(), settings, guard);
    views =
        new Views(
            window.middle(),
            theme,
            contributions,
            services.analyses()::analyses,
            settings.get(WindowSettings.LAYOUTS));
    actions =
        new DeskActions(context, workbench, new DeskActions.Doors(door, entrance), views, this);
    keys.follow(KeyScheme.of(settings.get(WindowSettings.KEY_SCHEME)));
    keys.restore(settings.get(WindowSettings.KEYS));
    dialogs = new DeskDialogs(context, keys, this);
    layouts =
        new LayoutCommands(
            window.getShell(), views.layouts(), views::keepSizes, this::layoutChanged);
    commands = new CommandTable(this::builtIn, contributions, workbench, guard, keys);
    menus = new MenuBar(window.getShell(), commands, keys);
    KeyDispatch.install(window.getShell(), keys, commands::isEnabled, commands::run);
    tools = new ToolStrip(window.tools(), theme, this);
    status =
        new StatusPresenter(services.tasks(), new StatusBar(window.status(), theme, this), thread);
    welcomePage = new WelcomePage(window.middle(), theme, actions);
    welcome = new WelcomePresenter(recent, DeskActions.sample(), welcomePage);
    FileDrop.install(window.getShell(), actions::dropped);
    showKeys();
    contributions.onChange(() -> thread.execute(this::contributionsChanged));
  }

  /** Shows the window: the first page, or an empty one while the first project is being opened. */
  void open() {
    if (opening) {
      window.showPage(views.dock().control(), false);
    } else {
      changed(Optional.empty());
    }
    window.open();
    // The menu bar takes its room once the window is there, and nobody tells the layout.
    thread.execute(() -> window.getShell().layout());
  }

  /** Lives until the window is closed. */
  void runUntilClosed() {
    while (window.getShell() != null && !window.getShell().isDisposed()) {
      if (!display.readAndDispatch()) {
        display.sleep();
      }
    }
  }

  @Override
  public void close() {
    status.close();
    door.close();
    theme.close();
  }

  private boolean isGone() {
    return window.getShell() == null || window.getShell().isDisposed();
  }

  private MainWindow.Closing windowClosing() {
    return new MainWindow.Closing() {
      @Override
      public boolean mayClose() {
        return actions.mayClose();
      }

      @Override
      public void closing() {
        keepState();
      }
    };
  }

  /**
   * The window is about to close: what it remembers is kept, and the views go while it is there.
   */
  private void keepState() {
    views.keepSizes();
    Settings settings = services.settings();
    try {
      settings.set(WindowSettings.BOUNDS, window.bounds().asText());
      settings.set(WindowSettings.LAYOUTS, views.layouts().asText());
    } catch (UserException notKept) {
      // Said, but the window closes all the same.
      reporter.report(notKept);
    }
    views.close();
  }

  private List<WindowCommand> builtIn() {
    List<WindowCommand> all =
        new ArrayList<>(
            BuiltInCommands.of(
                actions,
                dialogs,
                new BuiltInCommands.Things(
                    recent.all(),
                    services.exports().exporters(),
                    services.analyses().analyses(),
                    views.infos())));
    all.addAll(layouts.all());
    return all;
  }

  @Override
  public boolean isEnabled(Command command) {
    return commands.isEnabled(command);
  }

  @Override
  public void keysChanged() {
    services.settings().set(WindowSettings.KEYS, keys.asText());
    services.settings().set(WindowSettings.KEY_SCHEME, keys.scheme().id());
    menus.refresh();
    showKeys();
    refreshTools();
  }

  private void showKeys() {
    tools.showKeys(keys.commands().stream().collect(Collectors.toMap(Command::id, keys::shown)));
  }

  private void layoutChanged() {
    views.show();
    menus.refresh();
  }

  private void contributionsChanged() {
    menus.refresh();
    views.refresh();
  }

  private void refreshTools() {
    actions.refresh();
    tools.show(
        new ToolStrip.State(
            actions.undoable(),
            actions.redoable(),
            actions.canGoBack(),
            actions.canGoForward(),
            actions.canChange(),
            door.project().map(project -> project.coder().name()).orElse(""),
            workbench.hidesOtherCoders()));
  }

  @Override
  public void cancelTask() {
    status.cancelTask();
  }

  @Override
  public void run(String commandId) {
    commands.run(commandId);
  }

  @Override
  public void chooseCoder(Point onDisplay) {
    actions.chooseCoder(onDisplay);
  }

  @Override
  public void coderChanged() {
    door.project().ifPresent(this::showCoder);
    refreshTools();
    menus.refresh();
  }

  private void showCoder(Project project) {
    status.coderChanged(project.coder(), workbench.hidesOtherCoders());
  }

  @Override
  public void forget(Path folder) {
    welcome.forget(folder);
  }

  @Override
  public void closing() {
    views.close();
  }

  @Override
  public void changed(Optional<Project> project) {
    if (isGone()) {
      return;
    }
    welcome.refresh();
    workbench.projectChanged();
    status.projectChanged(project);
    project.ifPresent(this::showCoder);
    refreshTools();
    window.showPage(
        project.isPresent() ? views.dock().control() : welcomePage.control(), project.isPresent());
    window.getShell().setText(project.map(Desk::title).orElse(Display.getAppName()));
    project.ifPresent(this::enter);
    menus.refresh();
  }

  private static String title(Project open) {
    return WORDS.get(open.isReadOnly() ? "window.title.read" : "window.title", open.name());
  }

  private void enter(Project project) {
    views.open(new ViewContext(project, workbench, theme, guard));
    recent.opened(project.name(), project.folder());
    Warming.start(project, services.tasks());
    thread.execute(services.imports()::prepare);
    thread.execute(actions::askCoderIfUnknown);
  }

  @Override
  public void edited(Project project, JournalEntry entry) {
    if (entry.summary().touches(EntityType.CODER)) {
      showCoder(project);
      workbench.coderChanged(project.coder());
    }
    status.edited(entry, project);
    refreshTools();
  }

  @Override
  public void failed(Throwable problem) {
    if (door.project().isEmpty()) {
      changed(Optional.empty());
    }
    reporter.report(problem);
  }

  private OpeningDialogs questions() {
    return new OpeningDialogs(window.getShell(), theme);
  }

  @Override
  public Optional<char[]> password(String project, boolean wrong) {
    return isGone() ? Optional.empty() : questions().password(project, wrong);
  }

  @Override
  public Entrance.WayIn wayInto(ProjectInUseException inUse) {
    return isGone() ? Entrance.WayIn.NONE : questions().wayInto(inUse);
  }

  @Override
  public Optional<Path> placeToWork(ProjectFolderInfo project) {
    return isGone() ? Optional.empty() : questions().placeToWork(project);
  }

  @Override
  public Optional<Project> project() {
    return door.project();
  }

  @Override
  public void showView(String viewId) {
    views.bringToFront(viewId);
    views.dock().activate(viewId);
  }

  @Override
  public void showText() {
    views.bringToFront(TEXT_VIEW);
    refreshTools();
  }

  @Override
  public boolean perform(String commandId) {
    return commands.run(commandId);
  }

  @Override
  public void say(String words) {
    status.say(words);
  }

  @Override
  public void announce(String words) {
    status.announce(words);
  }

  @Override
  public void report(Throwable problem) {
    reporter.report(problem);
  }
}

package org.manicule.ui.swt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.manicule.api.analysis.Analysis;
import org.manicule.api.exporting.Exporter;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.Command.Menu;
import org.manicule.ui.api.Command.MenuPlace;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.bench.RecentProjects;
import org.manicule.ui.words.Words;

/** The commands that the window itself brings. */
final class BuiltInCommands {
  /** What the ids of recent projects start with. */
  static final String RECENT = "project.recent.";

  /** The views of the product have numbers that stay, whichever others there are. */
  private static final Map<String, String> VIEW_KEYS =
      Map.ofEntries(
          Map.entry("coding", "Alt+1"),
          Map.entry("sources", "Alt+2"),
          Map.entry("codebook", "Alt+3"),
          Map.entry("definition", "Alt+4"),
          Map.entry("passages", "Alt+5"),
          Map.entry("memos", "Alt+6"),
          Map.entry("find", "Alt+7"),
          Map.entry("cases", "Alt+8"),
          Map.entry("pages", "Alt+9"),
          Map.entry("history", "Alt+0"),
          Map.entry("results", "Alt+Shift+R"));

  private static final Words WORDS = Words.beside(BuiltInCommands.class);

  private final Actions actions;
  private final Dialogs dialogs;
  private final List<WindowCommand> commands = new ArrayList<>();

  /** What the commands do and ask; done by {@link Desk}. */
  interface Actions extends WelcomePage.Actions {
    boolean hasProject();

    /** Whether a project is open and may be changed. */
    boolean canChange();

    void closeProject();

    /** Asks for a password to protect the project. */
    void protect();

    void makeBackup();

    /** Shows the backups of the project, or of one to be chosen. */
    void restore();

    void quit();

    void importFiles();

    /** Lets the researcher choose a folder to import. */
    void importFolder();

    void export(Exporter exporter);

    void analyse(Analysis analysis);

    /** What Undo would take back; empty when nothing. */
    String undoable();

    /** What Redo would bring back; empty when nothing. */
    String redoable();

    void undo();

    void redo();

    boolean canGoBack();

    boolean canGoForward();

    void back();

    void forward();

    void askCoder();

    /** Whether the codings of the other coders are hidden. */
    boolean hidesOtherCoders();

    void hideOtherCoders(boolean hide);

    boolean isViewOpen(String view);

    void showView(String view);

    void closeView();

    void nextView(int direction);

    /** Shows the view that shows texts and gives it the focus. */
    void showText();
  }

  /** The dialogs that tell about the program. */
  interface Dialogs {
    void showKeys();

    /** Shows all commands with their keys; one of them can be done from there. */
    void showKeySheet();

    void showHelp();

    void showPlugins();

    void showAbout();
  }

  /**
   * What there is at the moment that commands are made for.
   *
   * @param recent projects that were open lately
   * @param exporters the exporters
   * @param analyses the analyses
   * @param views the views
   */
  record Things(
      List<RecentProjects.Recent> recent,
      List<Exporter> exporters,
      List<Analysis> analyses,
      List<ViewInfo> views) {}

  private BuiltInCommands(Actions actions, Dialogs dialogs) {
    this.actions = actions;
    this.dialogs = dialogs;
  }

  /** The commands of the moment. */
  static List<WindowCommand> of(Actions actions, Dialogs dialogs, Things things) {
    BuiltInCommands built = new BuiltInCommands(actions, dialogs);
    built.project(things);
    built.edit();
    built.find();
    built.analyse(things);
    built.view(things);
    built.help();
    return built.commands;
  }

  private void project(Things things) {
    String open = "10 open";
    add("project.new", WORDS.get("project.new"), at(open, 10), "Ctrl+N", actions::newProject);
    add("project.open", WORDS.get("project.open"), at(open, 11), "Ctrl+O", actions::openProject);
    int order = 12;
    for (RecentProjects.Recent project : things.recent()) {
      addRecent(project, at(open, order), order - 11);
      order++;
    }
    inProject("project.close", WORDS.get("project.close"), at(open, 30), "", actions::closeProject);
    safety("20 safety");
    String exchange = "40 exchange";
    changing(
        "project.import",
        WORDS.get("project.import"),
        at(exchange, 40),
        "Ctrl+Shift+I",
        actions::importFiles);
    changing(
        "project.import-folder",
        WORDS.get("project.import-folder"),
        at(exchange, 41),
        "Ctrl+Alt+I",
        actions::importFolder);
    order = 42;
    for (Exporter exporter : things.exporters()) {
      addExport(exporter, at(exchange, order++));
    }
    add("project.quit", WORDS.get("project.quit"), at("90", 900), "Ctrl+Q", actions::quit);
  }

  private void safety(String group) {
    changing("project.backup", WORDS.get("project.backup"), at(group, 31), "", actions::makeBackup);
    add("project.restore", WORDS.get("project.restore"), at(group, 32), "", actions::restore);
    changing("project.protect", WORDS.get("project.protect"), at(group, 33), "", actions::protect);
  }

  private static MenuPlace at(String group, int order) {
    return new MenuPlace(Menu.PROJECT, group, order);
  }

  private void addRecent(RecentProjects.Recent project, MenuPlace place, int number) {
    String label = project.name().replace("&", "&&");
    Command command =
        Command.always(RECENT + number, label, place, "", () -> actions.open(project.folder()));
    commands.add(new WindowCommand(command, label, WORDS.get("project.recent"), null));
  }

  private void addExport(Exporter exporter, MenuPlace place) {
    String name = exporter.format().name().replace("&", "&&");
    Command command =
        new Command(
            "project.export." + exporter.format().id(),
            WORDS.get("project.export.named", name),
            place,
            "",
            actions::hasProject,
            () -> actions.export(exporter));
    commands.add(
        new WindowCommand(
            command, WORDS.get("project.export.one", name), WORDS.get("project.export"), null));
  }

  private void edit() {
    String undo = actions.undoable();
    String redo = actions.redoable();
    Command undoing =
        new Command(
            "edit.undo",
            WORDS.get("edit.undo"),
            new MenuPlace(Menu.EDIT, "undo", 10),
            "Ctrl+Z",
            () -> !actions.undoable().isEmpty(),
            actions::undo);
    Command redoing =
        new Command(
            "edit.redo",
            WORDS.get("edit.redo"),
            new MenuPlace(Menu.EDIT, "undo", 11),
            "Ctrl+Y Ctrl+Shift+Z",
            () -> !actions.redoable().isEmpty(),
            actions::redo);
    worded(undoing, undo.isEmpty() ? undoing.label() : WORDS.get("edit.undo.menu", undo));
    worded(redoing, redo.isEmpty() ? redoing.label() : WORDS.get("edit.redo.menu", redo));
    changing(
        "edit.coder",
        WORDS.get("edit.coder"),
        new MenuPlace(Menu.EDIT, "settings", 900),
        "",
        actions::askCoder);
    add(
        "edit.keys",
        WORDS.get("edit.keys"),
        new MenuPlace(Menu.EDIT, "settings", 910),
        "",
        dialogs::showKeys);
  }

  private void find() {
    when(
        new Command(
            "find.back",
            WORDS.get("find.back"),
            new MenuPlace(Menu.FIND, "places", 800),
            "Alt+Shift+Left Ctrl+[",
            actions::canGoBack,
            actions::back));
    when(
        new Command(
            "find.forward",
            WORDS.get("find.forward"),
            new MenuPlace(Menu.FIND, "places", 801),
            "Alt+Shift+Right Ctrl+]",
            actions::canGoForward,
            actions::forward));
  }

  private void analyse(Things things) {
    int order = 100;
    for (Analysis analysis : things.analyses()) {
      inProject(
          "analyse." + analysis.id(),
          WORDS.get("analyse.one", analysis.name().replace("&", "&&")),
          new MenuPlace(Menu.ANALYSE, "analyses", order++),
          "",
          () -> actions.analyse(analysis));
    }
  }

  private void view(Things things) {
    int order = 100;
    for (ViewInfo view : things.views()) {
      String words = view.title().replace("&", "&&");
      Command command =
          new Command(
              "view.show." + view.id(),
              WORDS.get("view.show", words),
              new MenuPlace(Menu.VIEW, "views", order++),
              VIEW_KEYS.getOrDefault(view.id(), ""),
              actions::hasProject,
              () -> actions.showView(view.id()));
      commands.add(new WindowCommand(command, words, "", () -> actions.isViewOpen(view.id())));
    }
    blindCoding();
    String group = "focus";
    inProject(
        "view.text",
        WORDS.get("view.text"),
        new MenuPlace(Menu.VIEW, group, 799),
        "Esc",
        actions::showText);
    inProject(
        "view.next",
        WORDS.get("view.next"),
        new MenuPlace(Menu.VIEW, group, 800),
        "F6",
        () -> actions.nextView(1));
    inProject(
        "view.previous",
        WORDS.get("view.previous"),
        new MenuPlace(Menu.VIEW, group, 801),
        "Shift+F6",
        () -> actions.nextView(-1));
    inProject(
        "view.close",
        WORDS.get("view.close"),
        new MenuPlace(Menu.VIEW, group, 802),
        "Ctrl+W",
        actions::closeView);
  }

  private void blindCoding() {
    Command command =
        new Command(
            "view.hide-others",
            WORDS.get("view.hide-others"),
            new MenuPlace(Menu.VIEW, "coders", 700),
            "",
            actions::hasProject,
            () -> actions.hideOtherCoders(!actions.hidesOtherCoders()));
    commands.add(new WindowCommand(command, command.label(), "", actions::hidesOtherCoders));
  }

  private void help() {
    add("help.start", WORDS.get("help.start"), help("10", 10), "F1", dialogs::showHelp);
    add("help.keys", WORDS.get("help.keys"), help("10", 11), "Ctrl+Shift+L", dialogs::showKeySheet);
    add("help.plugins", WORDS.get("help.plugins"), help("20", 20), "", dialogs::showPlugins);
    add("help.about", WORDS.get("help.about"), help("20", 21), "", dialogs::showAbout);
  }

  private static MenuPlace help(String group, int order) {
    return new MenuPlace(Menu.HELP, group, order);
  }

  private void worded(Command command, String words) {
    commands.add(new WindowCommand(command, words, "", null));
  }

  private void add(String id, String label, MenuPlace place, String keys, Runnable action) {
    commands.add(WindowCommand.of(Command.always(id, label, place, keys, action)));
  }

  private void inProject(String id, String label, MenuPlace place, String keys, Runnable action) {
    when(new Command(id, label, place, keys, actions::hasProject, action));
  }

  private void changing(String id, String label, MenuPlace place, String keys, Runnable action) {
    when(new Command(id, label, place, keys, actions::canChange, action));
  }

  private void when(Command command) {
    commands.add(WindowCommand.of(command));
  }
}

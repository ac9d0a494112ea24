package org.manicule.ui.swt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.edit.CodebookEdits;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.api.ViewInfo.Place;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.ui.bench.WindowWorkbench;

/** Drives a real window; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class DeskTest {
  @TempDir Path folder;
  private final Contributions contributions = new Contributions();
  private final NoteView text = new NoteView("text", Place.CENTRE, 1);
  private final NoteView codes = new NoteView("codes", Place.LEFT_BOTTOM, 1);
  private final NoteView notes = new NoteView("notes", Place.CENTRE, 2);
  private Path project;

  @BeforeEach
  void makeProject() {
    project = folder.resolve("Study.manicule");
    new H2Projects().create(project, "Study").close();
    contributions.addView(text);
    contributions.addView(codes);
    contributions.addView(notes);
  }

  private TrialWindow open() {
    return TrialWindow.on(project, contributions, folder.resolve("config"));
  }

  private static void addCode(Project project, String path) {
    project.apply(new Edit("Add code " + path, new CodebookEdits(project).atPath(path).changes()));
  }

  @Test
  void onlyViewsInFrontAreMade() {
    try (TrialWindow window = open()) {
      assertThat(text.events).contains("open");
      assertThat(notes.events).isEmpty();

      window.choose("view.show.notes");

      assertThat(notes.events).contains("open", "focus");
    }
    assertThat(notes.events).endsWith("close");
  }

  @Test
  void undoByKeyTakesTheLastEditBackWhereverTheFocusIs() {
    try (TrialWindow window = open()) {
      Project open = window.desk().project().orElseThrow();
      addCode(open, "care");
      ToolItem undo = (ToolItem) window.find("tool.edit.undo").orElseThrow();
      window.until("undo offered", undo::isEnabled);
      assertThat(undo.getToolTipText()).contains("Add code care").contains("Ctrl+Z");

      window.press(text.field(), SWT.MOD1, 'z', (char) 26);

      window.until("undone", () -> open.codebook().tree().all().isEmpty());
      window.until("redo offered", () -> isEnabled(window, "tool.edit.redo"));
    }
  }

  private static boolean isEnabled(TrialWindow window, String tool) {
    return ((ToolItem) window.find(tool).orElseThrow()).isEnabled();
  }

  @Test
  void whatIsTypedInAFieldRunsNoCommand() {
    List<String> run = new ArrayList<>();
    contributions.addCommands(
        workbench ->
            List.of(
                Command.always(
                    "test.one",
                    "One",
                    new Command.MenuPlace(Command.Menu.CODE, "", 0),
                    "1",
                    () -> run.add("1"))));
    try (TrialWindow window = open()) {
      assertThat(window.press(text.field(), 0, '1', '1').doit).isTrue();
      assertThat(run).isEmpty();

      text.field().setEditable(false);
      assertThat(window.press(text.field(), 0, '1', '1').doit).isFalse();
      assertThat(run).containsExactly("1");
    }
  }

  @Test
  void aKeyWhoseCommandsCannotBeDoneReachesTheField() {
    contributions.addCommands(
        workbench ->
            List.of(
                new Command(
                    "test.never",
                    "Never",
                    new Command.MenuPlace(Command.Menu.CODE, "", 0),
                    "Ctrl+K",
                    () -> false,
                    () -> {
                      throw new AssertionError("not enabled");
                    })));
    try (TrialWindow window = open()) {
      assertThat(window.press(text.field(), SWT.MOD1, 'k', (char) 11).doit).isTrue();
    }
  }

  @Test
  void aViewThatFailsShowsWhyAndHarmsNoOther() {
    contributions.addView(new FailingView());
    try (TrialWindow window = open()) {
      window.choose("view.show.failing");

      Composite page = (Composite) window.find("view.problem").orElseThrow();
      assertThat(((Label) page.getChildren()[0]).getText()).contains("Failing view");
      assertThat(text.events).contains("open").doesNotContain("close");
    }
  }

  private static final class FailingView implements ViewProvider {
    @Override
    public ViewInfo info() {
      return new ViewInfo("failing", "Failing view", null, Place.RIGHT, 0);
    }

    @Override
    public View open(Composite parent, ViewSite site) {
      throw new IllegalStateException("broken plugin");
    }
  }

  @Test
  void aViewGoesAndComesBackWithItsPlugin() {
    try (TrialWindow window = open()) {
      contributions.removeView(codes);
      window.until("tab gone", () -> window.find("tab.codes").isEmpty());
      assertThat(codes.events).endsWith("close");

      contributions.addView(codes);
      window.until("tab back", () -> window.find("tab.codes").isPresent());
    }
  }

  @Test
  void aClosedTabStaysClosedAfterRestartUntilItIsShownAgain() {
    try (TrialWindow window = open()) {
      window.choose("view.show.codes");
      window.choose("view.close");
      window.until("tab closed", () -> window.find("tab.codes").isEmpty());
    }
    try (TrialWindow window = open()) {
      assertThat(window.find("tab.codes")).isEmpty();

      window.choose("view.show.codes");

      assertThat(window.find("tab.codes")).isPresent();
    }
  }

  @Test
  void aDraggedTabGoesToTheSideWhereItIsDropped() {
    try (TrialWindow window = open()) {
      text.field().setText("scroll and words survive");
      CTabItem tab = window.tab("notes");
      CTabFolder tabs = tab.getParent();
      int x = tab.getBounds().x + 10;

      window.mouse(tabs, SWT.MouseDown, x, 10);
      window.mouse(tabs, SWT.MouseMove, x + 30, 100);
      window.mouse(tabs, SWT.MouseMove, tabs.getSize().x - 5, tabs.getSize().y / 2);
      window.mouse(tabs, SWT.MouseUp, tabs.getSize().x - 5, tabs.getSize().y / 2);
      window.settle();

      assertThat(window.tab("notes").getParent()).isNotSameAs(window.tab("text").getParent());
      assertThat(text.field().getText()).isEqualTo("scroll and words survive");
      assertThat(text.events).doesNotContain("close");
    }
  }

  @Test
  void whatComesLateForAClosedViewIsDropped() {
    List<String> done = new ArrayList<>();
    try (TrialWindow window = open()) {
      window.choose("view.show.codes");
      codes.site().uiThread().execute(() -> done.add("in time"));
      window.until("done", () -> done.contains("in time"));

      codes.site().uiThread().execute(() -> done.add("late"));
      window.desk().run("view.close");
      window.settle();
    }
    codes.site().uiThread().execute(() -> done.add("after the window"));

    assertThat(done).startsWith("in time").doesNotContain("after the window");
  }

  @Test
  void droppedFilesAreLookedAtAndThenAddedAsOneEdit() throws Exception {
    Path one = Files.writeString(folder.resolve("one.line"), "The Chair opened.");
    Path two = Files.writeString(folder.resolve("two.line"), "Members feared a sale.");
    Path empty = Files.writeString(folder.resolve("empty.line"), "");
    try (TrialWindow window = open()) {
      Project open = window.desk().project().orElseThrow();
      window.pressSoon("import.add");

      window.drop(one, two, empty);

      window.until("imported", () -> open.sources().count() == 2);
      window.until("said", () -> status(window).contains("1 file could not be read"));
      window.desk().run("edit.undo");
      window.until("undone", () -> open.sources().count() == 0);
    }
  }

  @Test
  void aDroppedFolderIsLookedAtByKindBeforeItsFilesGoIn() throws Exception {
    Path field = Files.createDirectory(folder.resolve("field"));
    Files.writeString(field.resolve("one.line"), "The Chair opened.");
    Files.writeString(field.resolve("two.line"), "Members feared a sale.");
    Files.writeString(field.resolve("setup.exe"), "no text");
    try (TrialWindow window = open()) {
      Project open = window.desk().project().orElseThrow();
      window.pressSoon("folder.add");

      window.drop(field);

      window.until("imported", () -> open.sources().count() == 2);
      assertThat(window.isPressed("folder.add")).isTrue();
    }
  }

  private static String status(TrialWindow window) {
    return ((Label) window.find("status.message").orElseThrow()).getText();
  }

  @Test
  void anErrorInAViewIsShownAndTheWindowLives() {
    try (TrialWindow window = open()) {
      window.pressSoon("problem.ok");

      codes
          .site()
          .uiThread()
          .execute(
              () -> {
                throw new UserException("The disk is full.", "Make room.");
              });
      window.until("problem shown", () -> window.isPressed("problem.ok"));

      window.choose("view.show.notes");
      assertThat(notes.events).contains("open");
    }
  }

  @Test
  void closingTheProjectShowsTheFirstPageWithTheProjectOnIt() {
    try (TrialWindow window = open()) {
      window.choose("project.close");

      assertThat(window.find("welcome.recent.project")).isPresent();
      assertThat(text.events).endsWith("close");
      assertThat(window.shell().getText()).isEqualTo("Manicule");
      new H2Projects().open(project).close();
    }
  }

  @Test
  void aProtectedProjectAsksForItsPasswordAndAgainWhenItIsWrong() {
    Path secret = folder.resolve("Secret.manicule");
    new H2Projects().create(secret, "Secret", "correct horse".toCharArray()).close();

    try (TrialWindow window =
        TrialWindow.on(
            secret,
            contributions,
            folder.resolve("config"),
            opening -> {
              opening.typeSoon("password.field", "correct house", "password.ok");
              opening.untilPressed(
                  "password.ok",
                  () -> opening.typeSoon("password.field", "correct horse", "password.ok"));
            })) {
      assertThat(window.desk().project()).isPresent();
      assertThat(window.shell().getText()).isEqualTo("Secret \u2013 Manicule");
    }
  }

  @Test
  void whatIsOpenElsewhereCanBeReadAndIsNotChanged() {
    try (Project elsewhere = new H2Projects().open(project);
        TrialWindow window =
            TrialWindow.on(
                project,
                contributions,
                folder.resolve("config"),
                opening -> opening.pressSoon("inuse.read"))) {
      assertThat(elsewhere.isReadOnly()).isFalse();
      assertThat(window.shell().getText()).contains("read only");
      assertThat(isEnabled(window, "tool.project.import")).isFalse();
      assertThat(isEnabled(window, "tool.edit.undo")).isFalse();
    }
  }

  @Test
  void aBackupMadeInTheWindowCanBeGoneBackTo() {
    try (TrialWindow window = open()) {
      window.choose("project.backup");
      window.until("backup made", () -> status(window).startsWith("Backup made"));
      addCode(window.desk().project().orElseThrow(), "care");
      window.selectSoon("restore.table", 1, "restore.ok");

      window.choose("project.restore");

      window.until(
          "gone back",
          () ->
              window
                  .desk()
                  .project()
                  .filter(open -> open.codebook().tree().all().isEmpty())
                  .isPresent());
    }
  }

  @Test
  void whoeverCodesFromNowOnIsToldToTheViews() {
    List<String> heard = new ArrayList<>();
    try (TrialWindow window = open()) {
      text.site().workbench().onCoder(coder -> heard.add(coder.name()));
      Project open = window.desk().project().orElseThrow();
      open.codeAs("B. Marsh");
      open.codeAs("A. Reader");

      open.codeAs("B. Marsh");
      ((WindowWorkbench) text.site().workbench()).coderChanged(open.coder());

      assertThat(heard).containsExactly("B. Marsh");
    }
  }
}

package org.manicule.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The real window, on a real project, with real keys. */
class WindowTest {

  private static final String RURAL = "inequalities > rural access";

  @TempDir Path folder;

  private Path project;
  private Window window;
  private Ui ui;

  @BeforeEach
  void open() {
    project = Study.make(folder);
    window = Window.on(project);
    ui = window.ui();
  }

  @AfterEach
  void close(TestInfo test) throws Exception {
    ui.shoot(test.getTestMethod().orElseThrow().getName());
    window.close();
  }

  @Test
  void theWindowIsNamedAfterTheProject() {
    ui.waitFor(
        "the name",
        () -> ui.shells().stream().map(Shell::getText).anyMatch(t -> t.contains("Study")));
  }

  @Test
  void aPassageIsCodedWithKeysAloneAndIsOnDisk() throws Exception {
    selectFirstWords();

    ui.press("Ctrl+K");
    ui.waitFor("the box", ui.widget(Text.class, "quickcode.box")::isFocusControl);
    ui.type("rural");
    ui.shoot("quick-code");
    ui.press("Enter");

    waitForCount("rural access", 2);
    window.close();
    assertThat(Study.codings(project, RURAL)).isEqualTo(2);
    window = Window.on(project);
    ui = window.ui();
  }

  @Test
  void undoTakesTheCodingBackAndRedoBringsItAgain() {
    selectFirstWords();
    ui.press("Ctrl+K");
    ui.waitFor("the box", ui.widget(Text.class, "quickcode.box")::isFocusControl);
    ui.type("rural");
    ui.press("Enter");
    waitForCount("rural access", 2);

    ui.press("Ctrl+Z");
    waitForCount("rural access", 1);

    ui.press("Ctrl+Y");
    waitForCount("rural access", 2);
  }

  @Test
  void enterOnACodeCodesWhatIsSelected() {
    selectFirstWords();

    Tree tree = ui.widget(Tree.class, "codebook.tree");
    ui.run(() -> tree.setSelection(item(tree, "rural access")));
    ui.focus(tree);
    ui.press("Enter");

    waitForCount("rural access", 2);
  }

  @Test
  void theViewsOfABundleComeAndGoWithIt() throws Exception {
    ui.widget(CTabItem.class, "tab.codebook");
    Bundle views = bundle("org.manicule.view.coding");

    views.stop();
    ui.waitFor("the views to go", () -> ui.shows(CTabItem.class, "tab.codebook") == 0);

    views.start();
    ui.waitFor("the views to come", () -> ui.shows(CTabItem.class, "tab.codebook") == 1);
  }

  /** Opens the first source and selects its first two words, by keys. */
  private void selectFirstWords() {
    Table sources = ui.widget(Table.class, "sources.table");
    ui.focus(sources);
    ui.press("Home");
    ui.press("Enter");
    StyledText text = ui.widget(StyledText.class, "coding.text");
    ui.waitFor("the text", () -> text.getText().equals(Study.TEXT));
    ui.focus(text);
    ui.press("Ctrl+Home");
    ui.press("Shift+Ctrl+Right");
    ui.press("Shift+Ctrl+Right");
    ui.waitFor("the selection", () -> text.getSelectionText().strip().equals("The Chair"));
  }

  private void waitForCount(String code, int codings) {
    Tree tree = ui.widget(Tree.class, "codebook.tree");
    ui.waitFor(
        codings + " codings with " + code,
        () -> shownNumber(item(tree, code)).equals(String.valueOf(codings)));
  }

  /** The count of an item without the blanks that keep it clear of the scroll bar. */
  private static String shownNumber(TreeItem item) {
    return item.getText(1).replace('\u00a0', ' ').strip();
  }

  private static TreeItem item(Tree tree, String code) {
    for (TreeItem theme : tree.getItems()) {
      for (TreeItem item : theme.getItems()) {
        if (item.getText().equals(code)) {
          return item;
        }
      }
    }
    throw new AssertionError("the codebook does not show " + code);
  }

  private static Bundle bundle(String name) {
    BundleContext context = FrameworkUtil.getBundle(WindowTest.class).getBundleContext();
    for (Bundle bundle : context.getBundles()) {
      if (name.equals(bundle.getSymbolicName())) {
        return bundle;
      }
    }
    throw new AssertionError("no bundle " + name);
  }
}

package org.manicule.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.ui.api.swt.Controls;

/** A session of coding in the real window by keys alone: nothing is clicked, nothing is set. */
class SessionByKeysTest {

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
  void aWholeSessionNeedsNoMouse() throws Exception {
    StyledText text = openSource();

    codeSelectedWords(text);
    comment(text, "Who is in the chair?");
    retrieve();
    goBackToTheText(text);
    undo("comment");
    undo("rural access");

    ui.press("Ctrl+Y");
    ui.waitFor("the coding to be back", () -> label("edit.redo").contains("comment"));
    window.close();
    assertThat(Study.codings(project, "inequalities > rural access")).isEqualTo(2);
    window = Window.on(project);
    ui = window.ui();
  }

  private StyledText openSource() {
    Table sources = ui.widget(Table.class, "sources.table");
    ui.waitFor("the sources", () -> sources.getItemCount() == 1);
    ui.press("Alt+2");
    ui.waitFor("the sources to have the focus", sources::isFocusControl);
    ui.press("Home");
    ui.press("Enter");
    StyledText text = ui.widget(StyledText.class, "coding.text");
    ui.waitFor("the text", () -> text.getText().equals(Study.TEXT));
    ui.press("Alt+1");
    ui.waitFor("the text to have the focus", text::isFocusControl);
    return text;
  }

  private void codeSelectedWords(StyledText text) {
    ui.press("Ctrl+Home");
    ui.press("Shift+Ctrl+Right");
    ui.press("Shift+Ctrl+Right");
    ui.waitFor("the selection", () -> text.getSelectionText().strip().equals("The Chair"));
    ui.press("Ctrl+K");
    ui.waitFor("the box", ui.widget(Text.class, "quickcode.box")::isFocusControl);
    ui.type("rural");
    ui.press("Enter");
    ui.waitFor("the coding", () -> label("edit.undo").contains("rural access"));
    ui.waitFor("the text to have the focus again", text::isFocusControl);
  }

  /** By its words in the sheet of commands, as somebody does who has forgotten the key. */
  private void comment(StyledText text, String words) {
    doByWords("comment on coding");
    Text field = ui.widget(Text.class, "coding.comment");
    ui.waitFor("the field", field::isFocusControl);
    ui.type(words.toLowerCase(Locale.ROOT).replace("?", ""));
    ui.press("Ctrl+Enter");
    ui.waitFor("the comment", () -> label("edit.undo").contains("comment"));
    // Where no window manager does it, nobody gives the focus back when a dialog closes.
    ui.focus(text);
  }

  private void doByWords(String words) {
    ui.press("Ctrl+Shift+L");
    ui.waitFor("the sheet", ui.widget(Text.class, "sheet.search")::isFocusControl);
    ui.type(words);
    ui.press("Enter");
  }

  private void retrieve() {
    Tree codes = ui.widget(Tree.class, "codebook.tree");
    ui.press("Alt+3");
    ui.waitFor("the codebook to have the focus", codes::isFocusControl);
    ui.press("Home");
    for (int i = 0; i < 8 && !selectedCode(codes).equals("rural access"); i++) {
      ui.press("Down");
    }
    assertThat(selectedCode(codes)).isEqualTo("rural access");
    ui.press("Alt+5");
    Table passages = ui.widget(Table.class, "passages.table");
    ui.waitFor("the passages", () -> passages.getItemCount() >= 2);
  }

  private String selectedCode(Tree codes) {
    return ui.ask(
        () -> codes.getSelectionCount() == 0 ? "" : codes.getSelection()[0].getText().strip());
  }

  private void goBackToTheText(StyledText text) {
    ui.press("Esc");
    ui.waitFor("the text to have the focus", text::isFocusControl);
  }

  private void undo(String what) {
    ui.waitFor("undo of " + what, () -> label("edit.undo").contains(what));
    ui.press("Ctrl+Z");
    ui.waitFor("it to be undone", () -> label("edit.redo").contains(what));
  }

  /** What a command of the menus says when they are opened, in small letters. */
  private String label(String command) {
    return ui.ask(
        () ->
            Arrays.stream(ui.shells().get(0).getMenuBar().getItems())
                .map(MenuItem::getMenu)
                .map(menu -> words(menu, "command." + command))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT));
  }

  private static String words(Menu menu, String id) {
    menu.notifyListeners(SWT.Show, new Event());
    return Arrays.stream(menu.getItems())
        .filter(item -> id.equals(item.getData(Controls.ID)))
        .map(MenuItem::getText)
        .findFirst()
        .orElse("");
  }
}

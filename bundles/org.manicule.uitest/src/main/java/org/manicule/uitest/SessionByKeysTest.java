package org.manicule.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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

    find(text, "the service");
    codeSelectedWords(text);
    changeCode(text, "no say");
    comment(text, "who is selling");
    writeMemo("ask the chair");
    retrieve("no say");
    goToThePlaceAndBack(text);
    goBackToTheText(text);
    for (String step : List.of("memo", "comment", "no say", "rural access")) {
      undo(step);
    }
    for (String step : List.of("rural access", "no say", "comment", "memo")) {
      redo(step);
    }

    window.close();
    assertThat(Study.codings(project, "democratic deficit > no say")).isEqualTo(1);
    assertThat(Study.codings(project, "inequalities > rural access")).isEqualTo(1);
    assertThat(Study.memos(project)).containsExactly("ask the chair");
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

  /** The bar selects what it found; Esc gives the text back with the hit selected. */
  private void find(StyledText text, String words) {
    ui.press("Ctrl+F");
    ui.waitFor("the field to find", ui.widget(Text.class, "find.field")::isFocusControl);
    ui.type(words);
    ui.press("Enter");
    ui.waitFor("the hit", () -> text.getSelectionText().equals(words));
    ui.press("Esc");
    ui.waitFor("the text to have the focus again", text::isFocusControl);
    assertThat(ui.<String>ask(text::getSelectionText)).isEqualTo(words);
  }

  private void codeSelectedWords(StyledText text) {
    ui.press("Ctrl+K");
    ui.waitFor("the box", ui.widget(Text.class, "quickcode.box")::isFocusControl);
    ui.type("rural");
    ui.press("Enter");
    ui.waitFor("the coding", () -> label("edit.undo").contains("rural access"));
    ui.waitFor("the text to have the focus again", text::isFocusControl);
  }

  private void changeCode(StyledText text, String code) {
    ui.press("Shift+F2");
    ui.waitFor("the box", ui.widget(Text.class, "quickcode.box")::isFocusControl);
    ui.type(code);
    ui.press("Enter");
    ui.waitFor("the other code", () -> label("edit.undo").contains(code));
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

  /** A memo is kept when one goes on to something else. */
  private void writeMemo(String words) {
    ui.press("Ctrl+M");
    ui.waitFor("the memo", ui.widget(Text.class, "memos.text")::isFocusControl);
    ui.type(words);
    ui.press("Alt+1");
    ui.waitFor("the memo to be kept", () -> label("edit.undo").contains("memo"));
  }

  private void retrieve(String code) {
    Tree codes = ui.widget(Tree.class, "codebook.tree");
    ui.press("Alt+3");
    ui.waitFor("the codebook to have the focus", codes::isFocusControl);
    ui.press("Home");
    for (int i = 0; i < 8 && !selectedCode(codes).equals(code); i++) {
      ui.press("Down");
    }
    assertThat(selectedCode(codes)).isEqualTo(code);
    ui.press("Alt+5");
    Table passages = ui.widget(Table.class, "passages.table");
    ui.waitFor("the passages", () -> passages.getItemCount() == 1);
    ui.waitFor("the passages to have the focus", passages::isFocusControl);
  }

  private void goToThePlaceAndBack(StyledText text) {
    ui.press("Alt+1");
    ui.press("Ctrl+End");
    int end = ui.<Integer>ask(text::getCaretOffset);
    ui.press("Alt+5");
    ui.press("Home");
    ui.press("Enter");
    ui.waitFor("the place", () -> text.getSelectionText().equals("the service"));
    ui.press("Alt+Shift+Left");
    ui.waitFor("the place before", () -> text.getCaretOffset() == end);
  }

  private String selectedCode(Tree codes) {
    return ui.ask(
        () -> codes.getSelectionCount() == 0 ? "" : codes.getSelection()[0].getText().strip());
  }

  private void goBackToTheText(StyledText text) {
    ui.press("Esc");
    ui.waitFor("the text to have the focus", text::isFocusControl);
  }

  private void redo(String what) {
    ui.waitFor("redo of " + what, () -> label("edit.redo").contains(what));
    ui.press("Ctrl+Y");
    ui.waitFor("it to be back", () -> label("edit.undo").contains(what));
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

package org.manicule.uitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.ui.api.ViewInfo;
import org.manicule.ui.api.ViewInfo.Place;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewProvider;
import org.manicule.ui.api.swt.ViewSite;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** Takes pictures of what is rare, in the window as it is, and looks for what is wrong on them. */
class OddPicturesTest {
  @TempDir Path folder;
  private final List<String> faults = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsRareCanBeReadToo(boolean dark) throws Exception {
    String theme = dark ? "-dark" : "-light";
    try (Window window = PicturesTest.open(Study.makeOdd(folder), dark)) {
      Ui ui = window.ui();
      PicturesTest.size(ui, 1024);
      ui.press("Ctrl+Alt+1");
      StyledText text = ui.widget(StyledText.class, "coding.text");
      openFirst(ui, text);
      judge(ui, "odd-many-scripts" + theme);
      codeTakenBack(ui, text);
      judge(ui, "odd-code-taken-back" + theme);
      ui.press("Alt+2");
      ui.press("Down");
      ui.press("Enter");
      ui.waitFor("the line", () -> text.getCharCount() > 9_000_000);
      judge(ui, "odd-one-line" + theme);
      brokenView(ui, theme);
      deleteOpenSource(ui);
      judge(ui, "odd-source-deleted" + theme);
      ui.preferDark(false);
    }
    assertThat(faults).isEmpty();
  }

  /** When nothing runs any more that takes room in the status line. */
  private void judge(Ui ui, String name) {
    Composite task = ui.widget(Composite.class, "status.task");
    ui.waitFor("all tasks to end", () -> !task.isVisible());
    faults.addAll(ui.judge(name));
  }

  private static void openFirst(Ui ui, StyledText text) {
    // Whatever stood in front when the last window was closed.
    ui.press("Alt+2");
    Table sources = ui.widget(Table.class, "sources.table");
    ui.waitFor("the sources", () -> sources.getItemCount() == 2);
    ui.press("Alt+2");
    ui.waitFor("the sources to have the focus", sources::isFocusControl);
    ui.press("Home");
    ui.press("Enter");
    ui.waitFor("the text", () -> text.getText().equals(Study.SCRIPTS));
    ui.press("Alt+1");
    ui.waitFor("the text to have the focus", text::isFocusControl);
  }

  /** A code that is made, used and selected, and then taken back with its coding. */
  private static void codeTakenBack(Ui ui, StyledText text) {
    ui.press("Ctrl+Home");
    ui.press("Ctrl+Shift+Right");
    ui.press("Ctrl+K");
    ui.waitFor("the box", ui.widget(Text.class, "quickcode.box")::isFocusControl);
    ui.type("rejected");
    ui.press("Enter");
    ui.waitFor("the text to have the focus again", text::isFocusControl);
    ui.press("Ctrl+Z");
    assertThat(ui.<String>ask(text::getText)).isEqualTo(Study.SCRIPTS);
  }

  private void brokenView(Ui ui, String theme) {
    BundleContext context = FrameworkUtil.getBundle(OddPicturesTest.class).getBundleContext();
    ViewProvider broken =
        new ViewProvider() {
          @Override
          public ViewInfo info() {
            return new ViewInfo("trial.broken", "Broken", null, Place.RIGHT, 1_000);
          }

          @Override
          public View open(Composite parent, ViewSite site) {
            throw new IllegalStateException("this view breaks");
          }
        };
    ServiceRegistration<ViewProvider> registered =
        context.registerService(ViewProvider.class, broken, null);
    try {
      ui.press("Ctrl+Shift+L");
      ui.waitFor("the sheet", ui.widget(Text.class, "sheet.search")::isFocusControl);
      ui.type("broken");
      ui.press("Enter");
      ui.waitFor("the sheet to be gone", () -> ui.shells().size() == 1);
      judge(ui, "odd-broken-view" + theme);
    } finally {
      registered.unregister();
    }
    // The view that had the keyboard is gone with its plugin.
    ui.focus(ui.widget(StyledText.class, "coding.text"));
  }

  private static void deleteOpenSource(Ui ui) {
    Table sources = ui.widget(Table.class, "sources.table");
    ui.press("Alt+2");
    ui.waitFor("the sources to have the focus", sources::isFocusControl);
    ui.press("Del");
    ui.waitFor("the source to be gone", () -> sources.getItemCount() == 1);
  }
}

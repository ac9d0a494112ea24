package org.manicule.ui.swt;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.swt.widget.Icons;
import org.manicule.ui.words.Words;

/** The tools above the views: what is needed all the time. */
final class ToolStrip {
  private static final Words WORDS = Words.beside(ToolStrip.class);

  private final SystemTheme theme;
  private final ToolBar bar;
  private final Map<String, ToolItem> items = new HashMap<>();
  private Map<String, String> keys = Map.of();

  /** What the tools do. */
  interface Actions {
    /** Does the command of that id. */
    void run(String commandId);

    /** Lets the researcher say who codes; the menu opens at a point of the screen. */
    void chooseCoder(Point onDisplay);
  }

  /**
   * What the tools show.
   *
   * @param undo what Undo would take back; empty when nothing
   * @param redo what Redo would bring back; empty when nothing
   * @param canGoBack whether there is a place to go back to
   * @param canGoForward whether there is a place to go forward to
   * @param canChange whether the project may be changed
   * @param coder who codes
   * @param alone whether the codings of the others are hidden
   */
  record State(
      String undo,
      String redo,
      boolean canGoBack,
      boolean canGoForward,
      boolean canChange,
      String coder,
      boolean alone) {

    private String coderInWords() {
      return alone ? WORDS.get("tool.coder.alone", coder) : coder;
    }
  }

  ToolStrip(Composite parent, SystemTheme theme, Actions actions) {
    this.theme = theme;
    Composite strip = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 3).applyTo(strip);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(strip);
    bar = Controls.named(new ToolBar(strip, SWT.FLAT | SWT.RIGHT), "tools", WORDS.get("tools"));
    add("project.import", "import", WORDS.get("tool.import"), actions);
    separator();
    add("edit.undo", "undo", WORDS.get("tool.undo"), actions);
    add("edit.redo", "redo", WORDS.get("tool.redo"), actions);
    separator();
    add("find.back", "back", WORDS.get("tool.back"), actions);
    add("find.forward", "forward", WORDS.get("tool.forward"), actions);
    addCoder(strip, actions);
  }

  private void separator() {
    new ToolItem(bar, SWT.SEPARATOR);
  }

  private void add(String commandId, String icon, String words, Actions actions) {
    ToolItem item = Controls.id(new ToolItem(bar, SWT.PUSH), "tool." + commandId);
    item.setImage(Icons.get(theme, icon));
    item.setText(words);
    item.addListener(SWT.Selection, event -> actions.run(commandId));
    items.put(commandId, item);
  }

  private void addCoder(Composite strip, Actions actions) {
    ToolBar right = new ToolBar(strip, SWT.FLAT | SWT.RIGHT);
    GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(right);
    ToolItem item = Controls.id(new ToolItem(right, SWT.DROP_DOWN), "tool.coder");
    item.setImage(Icons.get(theme, "coder"));
    item.setToolTipText(WORDS.get("tool.coder.tip"));
    item.addListener(
        SWT.Selection,
        event -> {
          Rectangle bounds = item.getBounds();
          actions.chooseCoder(right.toDisplay(bounds.x, bounds.y + bounds.height));
        });
    items.put("coder", item);
  }

  /** Shows what can be done. */
  void show(State state) {
    enable("project.import", state.canChange());
    enable("coder", state.canChange());
    enable("edit.undo", !state.undo().isEmpty());
    enable("edit.redo", !state.redo().isEmpty());
    enable("find.back", state.canGoBack());
    enable("find.forward", state.canGoForward());
    tip(
        "edit.undo",
        state.undo().isEmpty()
            ? WORDS.get("edit.undo.none")
            : WORDS.get("edit.undo.what", state.undo()));
    tip(
        "edit.redo",
        state.redo().isEmpty()
            ? WORDS.get("edit.redo.none")
            : WORDS.get("edit.redo.what", state.redo()));
    ToolItem coder = items.get("coder");
    if (coder != null && !coder.getText().equals(state.coderInWords())) {
      coder.setText(state.coderInWords());
      bar.getParent().layout(true, true);
    }
  }

  /** Shows keys in the tips of the tools: by command id, empty where there is none. */
  void showKeys(Map<String, String> newKeys) {
    keys = Map.copyOf(newKeys);
    tip("project.import", WORDS.get("tool.import.tip"));
    tip("find.back", WORDS.get("tool.back.tip"));
    tip("find.forward", WORDS.get("tool.forward.tip"));
  }

  private void enable(String commandId, boolean enabled) {
    ToolItem item = items.get(commandId);
    if (item != null) {
      item.setEnabled(enabled);
    }
  }

  private void tip(String commandId, String words) {
    ToolItem item = items.get(commandId);
    String key = keys.getOrDefault(commandId, "");
    if (item != null) {
      item.setToolTipText(key.isEmpty() ? words : WORDS.get("tool.tip", words, key));
    }
  }
}

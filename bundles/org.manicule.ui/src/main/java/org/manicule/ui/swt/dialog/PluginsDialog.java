package org.manicule.ui.swt.dialog;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.manicule.api.plugin.PluginInfo;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** Lists the plugins, the failed ones first, with what they add and why they failed. */
public final class PluginsDialog extends Dialog {
  private static final Words WORDS = Words.beside(PluginsDialog.class);

  private final SystemTheme theme;
  private final List<PluginInfo> plugins;

  /** For the plugins there are. */
  public PluginsDialog(Shell window, SystemTheme theme, List<PluginInfo> plugins) {
    super(window);
    this.theme = theme;
    this.plugins =
        plugins.stream().sorted((one, two) -> Boolean.compare(failed(two), failed(one))).toList();
  }

  private static boolean failed(PluginInfo plugin) {
    return plugin.state() == PluginInfo.State.FAILED;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(WORDS.get("plugins.title"));
    Controls.id(shell, "dialog.plugins");
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Point getInitialSize() {
    return new Point(760, 480);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().margins(14, 12).spacing(8, 8).applyTo(area);
    int broken = (int) plugins.stream().filter(PluginsDialog::failed).count();
    new Label(area, SWT.NONE).setText(WORDS.get("plugins.count", plugins.size(), broken));
    Table table =
        Controls.named(
            new Table(area, SWT.BORDER | SWT.FULL_SELECTION),
            "plugins.table",
            WORDS.get("plugins.title"));
    table.setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).hint(700, 260).applyTo(table);
    column(table, WORDS.get("plugins.name"), 210);
    column(table, WORDS.get("plugins.version"), 130);
    column(table, WORDS.get("plugins.state"), 90);
    column(table, WORDS.get("plugins.adds"), 270);
    plugins.forEach(plugin -> add(table, plugin));
    addProblem(area, table);
    return area;
  }

  private static void column(Table table, String words, int width) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(words);
    column.setWidth(width);
  }

  private void add(Table table, PluginInfo plugin) {
    TableItem item = new TableItem(table, SWT.NONE);
    item.setText(
        new String[] {
          plugin.name(),
          plugin.version(),
          state(plugin.state()),
          String.join(", ", plugin.contributes())
        });
    if (failed(plugin)) {
      item.setFont(theme.bold());
    }
  }

  private static String state(PluginInfo.State state) {
    return switch (state) {
      case ACTIVE -> WORDS.get("plugins.active");
      case READY -> WORDS.get("plugins.ready");
      case FAILED -> WORDS.get("plugins.failed");
    };
  }

  private void addProblem(Composite area, Table table) {
    Text problem =
        Controls.named(
            new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER),
            "plugins.problem",
            WORDS.get("plugins.problem"));
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 60).applyTo(problem);
    table.addListener(SWT.Selection, event -> show(problem, table.getSelectionIndex()));
    if (!plugins.isEmpty()) {
      table.select(0);
      show(problem, 0);
    }
  }

  private void show(Text problem, int row) {
    if (row >= 0) {
      String words = plugins.get(row).problem();
      problem.setText(words.isEmpty() ? WORDS.get("plugins.fine") : words);
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }
}

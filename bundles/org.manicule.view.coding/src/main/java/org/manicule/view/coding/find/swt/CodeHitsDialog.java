package org.manicule.view.coding.find.swt;

import java.util.List;
import java.util.concurrent.Executor;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.Swatches;
import org.manicule.view.coding.find.CodeHitsPresenter;
import org.manicule.view.coding.find.CodeHitsState;
import org.manicule.view.coding.find.CodeHitsState.CodeLine;
import org.manicule.view.coding.find.CodeHitsState.RowWords;
import org.manicule.view.coding.find.CodeHitsView;
import org.manicule.view.coding.find.HitRows;
import org.manicule.view.coding.find.Widening;

/** Asks which hits are coded, how much around them, and with which code. */
final class CodeHitsDialog extends Dialog implements CodeHitsView {
  private static final int WIDTH = 760;
  private static final int PLACE = 90;
  private static final int NOTE = 150;
  private static final int CODES = 110;
  private static final int HITS = 220;

  private final Words words = Words.beside(CodeHitsPresenter.class);
  private final CodeHitsPresenter presenter;
  private final Theme theme;
  private final Executor uiThread;
  private @Nullable Widgets widgets;
  private CodeHitsState state =
      new CodeHitsState("", Widening.HIT, new HitRows(), List.of(), -1, false, -1);

  /** What changes with the state. */
  private record Widgets(
      Label heading, Text code, Table codes, Combo widening, Table hits, Swatches swatches) {}

  CodeHitsDialog(Shell parent, CodeHitsPresenter presenter, Theme theme, Executor uiThread) {
    super(parent);
    this.presenter = presenter;
    this.theme = theme;
    this.uiThread = uiThread;
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setBlockOnOpen(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(words.say("dialog.title"));
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    presenter.start(this, uiThread);
    return contents;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Label heading = new Label(area, SWT.WRAP);
    heading.setFont(theme.bold());
    heading.setData(Controls.ID, "hits.heading");
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(heading);
    Text code = code(area);
    Table codes = codes(area);
    Composite row = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    Combo widening = widening(row);
    push(row, "hits.all", words.say("dialog.all"), () -> presenter.checkAll(true));
    push(row, "hits.none", words.say("dialog.none"), () -> presenter.checkAll(false));
    widgets = new Widgets(heading, code, codes, widening, hits(area), new Swatches(area, theme));
    return area;
  }

  private Text code(Composite area) {
    Text code = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
    code.setMessage(words.say("dialog.code.hint"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(code);
    code.addListener(SWT.Modify, event -> presenter.type(code.getText()));
    code.addListener(SWT.KeyDown, this::codeKey);
    return Controls.named(code, "hits.code", words.say("dialog.code"));
  }

  private void codeKey(Event event) {
    if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
      event.doit = false;
      presenter.step(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
    }
  }

  private Table codes(Composite area) {
    Table codes = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, CODES).applyTo(codes);
    codes.addListener(SWT.SetData, event -> fillCode((TableItem) event.item, event.index));
    codes.addListener(SWT.Selection, event -> presenter.choose(codes.getSelectionIndex()));
    codes.addListener(SWT.DefaultSelection, event -> presenter.code());
    return Controls.named(codes, "hits.codes", words.say("dialog.codes"));
  }

  private Combo widening(Composite row) {
    new Label(row, SWT.NONE).setText(words.say("dialog.widen"));
    Combo widening = new Combo(row, SWT.READ_ONLY);
    for (Widening each : Widening.values()) {
      widening.add(words.say("widen." + each));
    }
    widening.addListener(
        SWT.Selection, event -> presenter.widen(Widening.values()[widening.getSelectionIndex()]));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(widening);
    return Controls.named(widening, "hits.widening", words.say("dialog.widen"));
  }

  private static void push(Composite row, String id, String face, Runnable action) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(face);
    button.addListener(SWT.Selection, event -> action.run());
    Controls.named(button, id, face);
  }

  private Table hits(Composite area) {
    int style = SWT.VIRTUAL | SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER;
    Table hits = new Table(area, style);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HITS).applyTo(hits);
    column(hits, PLACE);
    TableColumn quote = column(hits, WIDTH - PLACE - NOTE);
    column(hits, NOTE);
    hits.addListener(
        SWT.Resize,
        event -> quote.setWidth(Math.max(NOTE, hits.getClientArea().width - PLACE - NOTE)));
    hits.addListener(SWT.SetData, event -> fillHit((TableItem) event.item, event.index));
    hits.addListener(SWT.Selection, this::checked);
    return Controls.named(hits, "hits.list", words.say("dialog.rows"));
  }

  private static TableColumn column(Table table, int width) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setWidth(width);
    return column;
  }

  private void checked(Event event) {
    if (event.detail == SWT.CHECK) {
      TableItem item = (TableItem) event.item;
      presenter.check(item.getParent().indexOf(item), item.getChecked());
    }
  }

  private void fillCode(TableItem item, int index) {
    if (widgets != null && index >= 0 && index < state.codes().size()) {
      CodeLine line = state.codes().get(index);
      item.setText(line.words());
      String colour = line.colour();
      if (colour != null) {
        item.setImage(widgets.swatches().of(colour));
      }
    }
  }

  private void fillHit(TableItem item, int index) {
    if (index < 0 || index >= state.rows().size()) {
      return;
    }
    HitRows.Row row = state.rows().row(index);
    if (row.isSource()) {
      item.setFont(1, theme.bold());
      item.setText(1, words.say("row.source", row.found().name(), row.found().hits().size()));
    } else {
      RowWords said = presenter.words(index);
      item.setText(new String[] {said.place(), said.context().bracketed(), said.remark()});
    }
    item.setChecked(presenter.isChecked(index));
    item.setGrayed(presenter.isPartly(index));
  }

  // ---- what the presenter asks for -------------------------------------------------------------

  @Override
  public void show(CodeHitsState newState) {
    Widgets shown = widgets;
    if (shown == null || shown.heading().isDisposed()) {
      return;
    }
    boolean otherCodes = !newState.codes().equals(state.codes());
    boolean otherRows = newState.version() != state.version();
    state = newState;
    shown.heading().setText(newState.heading().replace("&", "&&"));
    shown.widening().select(newState.widening().ordinal());
    if (otherCodes) {
      shown.codes().setItemCount(newState.codes().size());
      shown.codes().clearAll();
    }
    if (newState.chosen() < 0) {
      shown.codes().deselectAll();
    } else {
      shown.codes().setSelection(newState.chosen());
    }
    if (otherRows) {
      shown.hits().setItemCount(newState.rows().size());
      shown.hits().clearAll();
    }
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(newState.canCode());
    }
  }

  @Override
  public void done() {
    close();
  }

  @Override
  protected void okPressed() {
    presenter.code();
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, words.say("dialog.ok"), true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }
}

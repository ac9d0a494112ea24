package org.manicule.view.memos.swt;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.MemoEdits.Content;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.memos.MemoFilter;
import org.manicule.view.memos.MemoFilter.Scope;
import org.manicule.view.memos.MemoRow;
import org.manicule.view.memos.MemosPresenter;
import org.manicule.view.memos.MemosState;
import org.manicule.view.memos.MemosView;
import org.manicule.view.memos.Words;

/** The list of memos with its filter, and the editor below it. */
final class MemosPane implements MemosView {
  private static final int TYPING_PAUSE = 250;

  private final Words words;
  private final Composite area;
  private final Text find;
  private final Combo scope;
  private final Combo kind;
  private final Combo coder;
  private final Label note;
  private final RowTable rows;
  private final MemoEditor editor;
  private @Nullable MemosPresenter presenter;
  private Runnable toFront = () -> {};
  private List<Memo> memos = List.of();
  private List<Coder> coders = List.of();
  private int version = -1;

  MemosPane(Composite parent, Theme theme, Words words) {
    this.words = words;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(area);
    find = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    find.setMessage(words.say("filter.words"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(find);
    Controls.named(find, "memos.find", words.say("filter.words"));
    scope = combo(area, "memos.scope", words.say("filter.scope"));
    Composite choices = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(4, 0).applyTo(choices);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(choices);
    kind = combo(choices, "memos.kind", words.say("filter.kind"));
    coder = combo(choices, "memos.coder", words.say("filter.coder"));
    note = new Label(area, SWT.WRAP);
    note.setForeground(theme.muted());
    GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(note);
    SashForm sash = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    List<String> heads =
        List.of(words.say("column.title"), words.say("column.about"), words.say("column.kind"));
    rows = new RowTable(sash, heads, new int[] {45, 35, 20});
    Controls.named(rows.table(), "memos.table", words.say("table"));
    editor = new MemoEditor(sash, theme, words);
    sash.setWeights(40, 60);
    fillChoices();
  }

  private static Combo combo(Composite parent, String id, String name) {
    Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
    GridDataFactory.fillDefaults().grab(true, false).hint(50, SWT.DEFAULT).applyTo(combo);
    combo.setToolTipText(name);
    return Controls.named(combo, id, name);
  }

  private void fillChoices() {
    for (Scope each : Scope.values()) {
      scope.add(words.say("scope." + each));
    }
    scope.select(0);
    kind.add(words.say("filter.kind.all"));
    MemosPresenter.kinds().forEach(each -> kind.add(words.say("kind." + each)));
    kind.select(0);
    coder.add(words.say("filter.coder.all"));
    coder.select(0);
  }

  /** Gestures go to a presenter from now on. */
  void start(MemosPresenter newPresenter, Runnable newToFront) {
    presenter = newPresenter;
    toFront = newToFront;
    editor.start(newPresenter);
    Table table = rows.table();
    find.addListener(SWT.Modify, event -> filterSoon(newPresenter));
    for (Combo combo : List.of(scope, kind, coder)) {
      combo.addListener(SWT.Selection, event -> newPresenter.filter(filter()));
    }
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
    table.addListener(SWT.Selection, event -> open(newPresenter));
    table.addListener(SWT.DefaultSelection, event -> newPresenter.go());
  }

  private void open(MemosPresenter to) {
    int row = rows.table().getSelectionIndex();
    if (row >= 0 && row < memos.size()) {
      to.open(memos.get(row).id());
    }
  }

  /** All texts are looked through, so a pause in typing is waited for. */
  private void filterSoon(MemosPresenter to) {
    String typed = find.getText();
    find.getDisplay()
        .timerExec(
            TYPING_PAUSE,
            () -> {
              if (!find.isDisposed() && find.getText().equals(typed)) {
                to.filter(filter());
              }
            });
  }

  private MemoFilter filter() {
    int kindAt = kind.getSelectionIndex();
    int coderAt = coder.getSelectionIndex();
    return MemoFilter.ALL
        .in(Scope.values()[scope.getSelectionIndex()])
        .of(kindAt <= 0 ? null : MemoKind.values()[kindAt - 1])
        .by(coderAt <= 0 ? null : coders.get(coderAt - 1).id())
        .with(find.getText());
  }

  private void fill(TableItem item, int index) {
    MemosPresenter asked = presenter;
    if (asked != null && index < memos.size()) {
      MemoRow row = asked.row(memos.get(index));
      item.setText(new String[] {row.title(), row.about(), row.kind()});
    }
  }

  @Override
  public void show(MemosState state) {
    if (area.isDisposed()) {
      return;
    }
    showCoders(state.coders());
    String says = state.note().isEmpty() ? state.heading() : state.note();
    if (!note.getText().equals(says)) {
      note.setText(says);
      area.layout();
    }
    if (!memos.equals(state.memos()) || version != state.version()) {
      memos = state.memos();
      version = state.version();
      rows.refill(memos.size());
    }
    select(state);
    editor.show(state);
  }

  private void select(MemosState state) {
    int row = -1;
    for (int i = 0; i < memos.size() && row < 0; i++) {
      row = memos.get(i).id().equals(state.editing().memo()) ? i : -1;
    }
    if (rows.table().getSelectionIndex() != row) {
      rows.table().setSelection(row < 0 ? new int[0] : new int[] {row});
    }
  }

  private void showCoders(List<Coder> all) {
    if (!coders.equals(all)) {
      String chosen = coder.getText();
      coders = all;
      List<String> names = new ArrayList<>(List.of(words.say("filter.coder.all")));
      all.forEach(each -> names.add(each.name()));
      coder.setItems(names.toArray(String[]::new));
      coder.select(Math.max(0, names.indexOf(chosen)));
    }
  }

  @Override
  public Content written() {
    return editor.written();
  }

  @Override
  public void insert(String markdown) {
    editor.insert(markdown);
  }

  @Override
  public void write() {
    toFront.run();
    editor.write();
  }

  @Override
  public boolean listHasFocus() {
    return !rows.table().isDisposed() && rows.table().isFocusControl();
  }

  void focus() {
    rows.table().setFocus();
  }

  Control control() {
    return area;
  }

  /** A part of the pane comes or goes. */
  static void show(Control control, boolean visible) {
    if (control.getLayoutData() instanceof GridData data && data.exclude == visible) {
      data.exclude = !visible;
      control.setVisible(visible);
      control.getParent().layout();
    }
  }
}

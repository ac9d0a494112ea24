package org.manicule.view.memos.swt;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.manicule.api.edit.MemoEdits.Content;
import org.manicule.api.model.MemoKind;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.memos.Editing;
import org.manicule.view.memos.MemosPresenter;
import org.manicule.view.memos.MemosState;
import org.manicule.view.memos.Words;

/** The fields of one memo: title, kind, Markdown, and how it reads. */
final class MemoEditor {
  /** Who stops typing for so long, in milliseconds, would be sorry to lose it. */
  private static final int PAUSE = 3_000;

  private final Words words;
  private final Composite area;
  private final Label nothing;
  private final Composite fields;
  private final Label about;
  private final Text title;
  private final Combo kind;
  private final Text text;
  private final RenderedText read;
  private final Button reading;
  private final Composite tools;
  private Editing shown = new Editing(true, null, null, new Content(MemoKind.FREE, "", ""), "");
  private final Runnable pausing = this::pause;
  private @Nullable MemosPresenter presenter;

  MemoEditor(Composite parent, Theme theme, Words words) {
    this.words = words;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(0, 2).spacing(4, 4).applyTo(area);
    tools = new Composite(area, SWT.NONE);
    RowLayout row = new RowLayout(SWT.HORIZONTAL);
    row.marginLeft = row.marginRight = row.marginTop = row.marginBottom = 0;
    tools.setLayout(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
    button(SWT.PUSH, "new", () -> presenter().begin());
    reading = button(SWT.TOGGLE, "read", this::turn);
    button(SWT.PUSH, "link", () -> presenter().insertLink());
    button(SWT.PUSH, "go", () -> presenter().go());
    button(SWT.PUSH, "delete", () -> presenter().delete());
    nothing = new Label(area, SWT.WRAP);
    nothing.setText(words.say("editor.nothing"));
    nothing.setForeground(theme.muted());
    GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(nothing);
    fields = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 4).applyTo(fields);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
    about = new Label(fields, SWT.WRAP);
    about.setForeground(theme.muted());
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(4, 0).applyTo(about);
    title = new Text(fields, SWT.BORDER | SWT.SINGLE);
    title.setMessage(words.say("editor.title"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
    Controls.named(title, "memos.title", words.say("editor.title.hint"));
    kind = new Combo(fields, SWT.READ_ONLY | SWT.DROP_DOWN);
    MemosPresenter.kinds().forEach(each -> kind.add(words.say("kind." + each)));
    Controls.named(kind, "memos.editor.kind", words.say("editor.kind"));
    text = new Text(fields, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(100, 60).applyTo(text);
    Controls.named(text, "memos.text", words.say("editor.text"));
    read = new RenderedText(fields, theme);
    GridDataFactory.fillDefaults()
        .span(2, 1)
        .grab(true, true)
        .hint(100, 60)
        .exclude(true)
        .applyTo(read.control());
    read.control().setVisible(false);
    Controls.named(read.control(), "memos.read", words.say("editor.read"));
  }

  private Button button(int style, String name, Runnable action) {
    Button button = new Button(tools, style | SWT.FLAT);
    button.setText(words.say("tool." + name));
    button.setToolTipText(words.say("tool." + name + ".tip"));
    button.addListener(SWT.Selection, event -> action.run());
    return Controls.named(button, "memos.tool." + name, words.say("tool." + name + ".tip"));
  }

  void start(MemosPresenter newPresenter) {
    presenter = newPresenter;
    for (Control field : List.of(title, text, kind)) {
      field.addListener(SWT.FocusOut, event -> leaveSoon());
    }
    for (Control field : List.of(title, text)) {
      field.addListener(SWT.Modify, event -> area.getDisplay().timerExec(PAUSE, pausing));
    }
    kind.addListener(SWT.Selection, event -> newPresenter.leave());
    text.addListener(
        SWT.Traverse,
        event -> {
          boolean tab =
              event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
          event.doit = event.doit || tab;
        });
    read.onLink(newPresenter::follow);
  }

  private MemosPresenter presenter() {
    MemosPresenter started = presenter;
    if (started == null) {
      throw new IllegalStateException("not started");
    }
    return started;
  }

  /** Going from one field to another of the same memo is not leaving it. */
  private void leaveSoon() {
    area.getDisplay()
        .asyncExec(
            () -> {
              if (!area.isDisposed() && !hasFocus()) {
                presenter().leave();
              }
            });
  }

  private void pause() {
    if (!area.isDisposed()) {
      presenter().pause();
    }
  }

  private boolean hasFocus() {
    return title.isFocusControl() || text.isFocusControl() || kind.isFocusControl();
  }

  /** Between reading and writing. */
  private void turn() {
    if (reading.getSelection()) {
      read.show(text.getText());
    }
    arrange();
    if (reading.getSelection()) {
      read.control().setFocus();
    } else {
      text.setFocus();
    }
  }

  private void arrange() {
    MemosPane.show(read.control(), reading.getSelection());
    MemosPane.show(text, !reading.getSelection());
  }

  void show(MemosState state) {
    Editing now = state.editing();
    if (!now.equals(shown)) {
      boolean other = !now.content().equals(written()) || now.open() != shown.open();
      shown = now;
      if (other) {
        fill(now.content());
      }
      String on = now.about().isEmpty() ? words.say("editor.free") : now.about();
      about.setText(
          now.about().isEmpty() ? on : words.say("editor.about", now.about()).replace("&", "&&"));
      MemosPane.show(fields, now.open());
      MemosPane.show(nothing, !now.open());
      fields.layout();
    }
    boolean writable = state.canWrite();
    title.setEditable(writable);
    text.setEditable(writable);
    kind.setEnabled(writable);
    for (Control tool : tools.getChildren()) {
      boolean always = "memos.tool.new".equals(tool.getData(Controls.ID));
      boolean looks = tool == reading || "memos.tool.go".equals(tool.getData(Controls.ID));
      tool.setEnabled(always ? writable : now.open() && (writable || looks));
    }
  }

  private void fill(Content content) {
    int caret = text.getCaretPosition();
    int top = text.getTopIndex();
    title.setText(content.title());
    kind.select(content.kind().ordinal());
    text.setText(content.text());
    text.setSelection(Math.min(caret, content.text().length()));
    text.setTopIndex(top);
    if (reading.getSelection()) {
      read.show(content.text());
    }
  }

  Content written() {
    if (area.isDisposed()) {
      return shown.content();
    }
    MemoKind chosen = MemoKind.values()[Math.max(0, kind.getSelectionIndex())];
    return shown.open()
        ? new Content(chosen, title.getText(), text.getText().replace("\r\n", "\n"))
        : shown.content();
  }

  void insert(String markdown) {
    reading.setSelection(false);
    arrange();
    text.insert(markdown);
    text.setFocus();
  }

  /** Gives the text the keyboard. */
  void write() {
    reading.setSelection(false);
    arrange();
    text.setFocus();
  }
}

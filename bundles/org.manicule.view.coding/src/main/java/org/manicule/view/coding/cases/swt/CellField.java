package org.manicule.view.coding.cases.swt;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.jspecify.annotations.Nullable;
import org.manicule.api.UserException;
import org.manicule.ui.api.swt.Controls;

/**
 * The field in which a cell is changed. Enter keeps what was typed and goes down, Tab keeps it and
 * goes on, Escape leaves the cell as it was; what does not fit stays in the field with the reason
 * said.
 */
final class CellField {
  private final Table table;
  private final TableEditor editor;
  private final Owner owner;
  private @Nullable Control field;
  private boolean closing;

  /** Who is told. */
  interface Owner {
    /** Keeps a text; throws a {@link UserException} when it does not fit. */
    void keep(String text);

    /** The text does not fit; it is still in the field. */
    void refused(UserException problem);

    /** The field was left with a text that does not fit; nothing was changed. */
    void dropped(UserException problem);

    /** The field is closed. The cursor goes down or to the right by so many cells. */
    void closed(int down, int right);
  }

  CellField(Table table, Owner owner) {
    this.table = table;
    this.owner = owner;
    this.editor = new TableEditor(table);
    editor.grabHorizontal = true;
    editor.grabVertical = true;
  }

  boolean isOpen() {
    return field != null;
  }

  /**
   * What the field is opened with.
   *
   * @param name what a screen reader calls it
   * @param choices what is offered; empty for a plain field
   * @param text what stands in it
   * @param typed whether the text was just typed, so that typing goes on behind it
   */
  record Content(String name, List<String> choices, String text, boolean typed) {}

  /** Opens the field on a cell. */
  void open(TableItem item, int column, Content content) {
    close();
    Control made =
        content.choices().isEmpty() ? text(content.text(), content.typed()) : combo(content);
    field = Controls.named(made, "cases.field", content.name());
    made.addListener(SWT.Traverse, this::traverse);
    made.addListener(SWT.FocusOut, event -> left());
    editor.minimumWidth = item.getBounds(column).width;
    editor.setEditor(made, item, column);
    made.setFocus();
  }

  private Control text(String text, boolean typed) {
    Text made = new Text(table, SWT.SINGLE | SWT.BORDER);
    made.setText(text);
    if (typed) {
      made.setSelection(text.length());
    } else {
      made.selectAll();
    }
    return made;
  }

  private Control combo(Content content) {
    Combo made = new Combo(table, SWT.DROP_DOWN);
    made.setItems(content.choices().toArray(String[]::new));
    made.setText(content.text());
    int end = content.text().length();
    made.setSelection(new Point(content.typed() ? end : 0, end));
    return made;
  }

  private void traverse(Event event) {
    switch (event.detail) {
      case SWT.TRAVERSE_ESCAPE -> {
        event.doit = false;
        closeAndGo(0, 0);
      }
      case SWT.TRAVERSE_RETURN -> {
        event.doit = false;
        keep(() -> closeAndGo(1, 0), owner::refused);
      }
      case SWT.TRAVERSE_TAB_NEXT -> {
        event.doit = false;
        keep(() -> closeAndGo(0, 1), owner::refused);
      }
      case SWT.TRAVERSE_TAB_PREVIOUS -> {
        event.doit = false;
        keep(() -> closeAndGo(0, -1), owner::refused);
      }
      default -> event.doit = true;
    }
  }

  private void left() {
    if (!closing && field != null) {
      // Only once the focus is where it goes to: a list of choices takes it for a moment.
      table
          .getDisplay()
          .asyncExec(
              () -> {
                if (field != null && !field.isDisposed() && !field.isFocusControl()) {
                  keep(this::close, owner::dropped);
                  close();
                }
              });
    }
  }

  private void keep(Runnable then, Consumer<UserException> misfit) {
    try {
      owner.keep(content());
      then.run();
    } catch (UserException problem) {
      misfit.accept(problem);
    }
  }

  private String content() {
    if (field instanceof Combo combo) {
      return combo.getText();
    }
    return field instanceof Text text ? text.getText() : "";
  }

  private void closeAndGo(int down, int right) {
    close();
    table.setFocus();
    owner.closed(down, right);
  }

  /** Closes the field without keeping anything. */
  void close() {
    Optional.ofNullable(field)
        .ifPresent(
            open -> {
              closing = true;
              field = null;
              editor.setEditor(null);
              open.dispose();
              closing = false;
            });
  }
}

package org.manicule.view.coding.find.swt;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.manicule.api.model.TextRange;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.find.CodeHitsPresenter;
import org.manicule.view.coding.find.FindBarPresenter;
import org.manicule.view.coding.find.FindBarState;
import org.manicule.view.coding.find.FindBarView;

/** The find bar above the text; takes no room while it is closed. */
public final class FindBar implements FindBarView {
  private static final int COUNT_WIDTH = 96;

  private final Words words = Words.beside(FindBarPresenter.class);
  private final Theme theme;
  private final StyledText text;
  private final Consumer<TextRange> reveal;
  private final HitMarks marks;
  private final FindBarPresenter presenter;
  private final Composite bar;
  private final GridData place;
  private final Text field;
  private final Label count;
  private final Choices choices;
  private final Button codeAll;
  private final Label problem;
  private final ViewSite site;
  private boolean showing;

  /**
   * Makes the bar, closed, and starts to follow the window.
   *
   * @param holder an empty part of a grid, above the text
   * @param text where hits are marked
   * @param reveal scrolls the text to a hit
   */
  public FindBar(
      Composite holder,
      ViewSite site,
      CodingDesk desk,
      StyledText text,
      Consumer<TextRange> reveal) {
    this.site = site;
    this.theme = site.theme();
    this.text = text;
    this.reveal = reveal;
    this.bar = holder;
    marks = new HitMarks(text, theme);
    presenter = new FindBarPresenter(desk, site.project(), this);
    place = GridDataFactory.fillDefaults().grab(true, false).create();
    place.exclude = true;
    bar.setLayoutData(place);
    bar.setVisible(false);
    GridLayoutFactory.fillDefaults().margins(8, 4).spacing(8, 4).applyTo(bar);
    Composite first = row(bar, 5);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(first);
    field = field(first);
    count = new Label(first, SWT.NONE);
    GridDataFactory.fillDefaults()
        .align(SWT.FILL, SWT.CENTER)
        .hint(COUNT_WIDTH, SWT.DEFAULT)
        .applyTo(count);
    Controls.named(count, "find.count", words.say("bar.count"));
    button(first, "↑", "bar.previous", presenter::previous);
    button(first, "↓", "bar.next", presenter::next);
    button(first, "✕", "bar.close", presenter::leave);
    Composite second = row(bar, 3);
    choices = new Choices(second, "find", presenter::toggle);
    codeAll = button(second, words.say("bar.code-all"), "bar.code-all.tip", presenter::codeAll);
    button(second, words.say("bar.everywhere"), "bar.everywhere.tip", presenter::everywhere);
    problem = problem();
    bar.addListener(SWT.Resize, event -> fit(second));
    escapes(bar);
    presenter.start(site.uiThread());
  }

  private static Composite row(Composite parent, int columns) {
    Composite row = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(columns).spacing(4, 0).applyTo(row);
    return row;
  }

  private Text field(Composite parent) {
    Text made = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .align(SWT.FILL, SWT.CENTER)
        .hint(80, SWT.DEFAULT)
        .applyTo(made);
    made.addListener(SWT.Modify, event -> typed());
    made.addListener(SWT.KeyDown, this::key);
    return Controls.named(made, "find.field", words.say("bar.field"));
  }

  /** The face may be a sign; the tip says what the button does, also to those who listen. */
  private Button button(Composite parent, String face, String tip, Runnable action) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(face);
    button.setToolTipText(words.say(tip));
    button.addListener(SWT.Selection, event -> action.run());
    String id = tip.replace("bar.", "find.").replace(".tip", "");
    return Controls.named(button, id, words.say(tip));
  }

  private Label problem() {
    Label label = new Label(bar, SWT.WRAP);
    label.setForeground(theme.readable("#c01c28"));
    label.setData(Controls.ID, "find.problem");
    GridData data = GridDataFactory.fillDefaults().grab(true, false).create();
    data.exclude = true;
    label.setLayoutData(data);
    return label;
  }

  /** One row where there is room for it, else two. */
  private void fit(Composite second) {
    int room = bar.getClientArea().width;
    int columns = room > 2 * second.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 160 ? 2 : 1;
    GridLayout layout = (GridLayout) bar.getLayout();
    if (layout.numColumns != columns) {
      layout.numColumns = columns;
      ((GridData) problem.getLayoutData()).horizontalSpan = columns;
      bar.getDisplay().asyncExec(this::relayout);
    }
  }

  private void relayout() {
    if (!bar.isDisposed()) {
      bar.getParent().layout(true, true);
    }
  }

  private void escapes(Control control) {
    control.addListener(
        SWT.Traverse,
        event -> {
          if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            presenter.leave();
          }
        });
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        escapes(child);
      }
    }
  }

  private void typed() {
    if (!showing) {
      presenter.type(field.getText());
    }
  }

  private void key(Event event) {
    if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      event.doit = false;
      if ((event.stateMask & SWT.SHIFT) != 0) {
        presenter.previous();
      } else {
        presenter.next();
      }
    } else if (event.keyCode == SWT.ESC) {
      event.doit = false;
      presenter.leave();
    }
  }

  // ---- what the presenter asks for -------------------------------------------------------------

  @Override
  public void show(FindBarState state) {
    if (bar.isDisposed()) {
      return;
    }
    showing = true;
    if (!field.getText().equals(state.wanted().words())) {
      field.setText(state.wanted().words());
    }
    showing = false;
    count.setText(state.count());
    choices.show(state.wanted());
    codeAll.setEnabled(state.canCode());
    marks.show(state.hits(), state.current());
    boolean moved = showProblem(state.problem());
    if (place.exclude == state.open()) {
      place.exclude = !state.open();
      bar.setVisible(state.open());
      moved = true;
    }
    if (moved) {
      relayout();
    }
  }

  private boolean showProblem(String what) {
    GridData data = (GridData) problem.getLayoutData();
    String shown = what.isEmpty() ? "" : "⚠ " + what;
    if (problem.getText().equals(shown)) {
      return false;
    }
    problem.setText(shown.replace("&", "&&"));
    data.exclude = shown.isEmpty();
    problem.setVisible(!shown.isEmpty());
    return true;
  }

  @Override
  public void reveal(TextRange hit) {
    reveal.accept(hit);
  }

  @Override
  public void focusField() {
    field.setFocus();
    field.selectAll();
  }

  @Override
  public void focusText() {
    text.setFocus();
  }

  @Override
  public void codeAll(CodeHitsPresenter hits) {
    new CodeHitsDialog(bar.getShell(), hits, theme, site.uiThread()).open();
  }

  /** The view is closed. */
  public void close() {
    presenter.close();
  }
}

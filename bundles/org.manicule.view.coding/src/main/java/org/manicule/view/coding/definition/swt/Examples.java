package org.manicule.view.coding.definition.swt;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.view.coding.definition.DefinitionPresenter;
import org.manicule.view.coding.definition.DefinitionState.ExampleLine;
import org.manicule.view.coding.desk.Words;

/** The examples of a code: each with its words, its place to go to, and a way to take it out. */
final class Examples {
  private final Words words;
  private final Theme theme;
  private final DefinitionPresenter presenter;
  private final Composite list;
  private List<ExampleLine> shown = List.of();
  private boolean changeable;

  Examples(Composite area, Theme theme, Words words, DefinitionPresenter presenter) {
    this.words = words;
    this.theme = theme;
    this.presenter = presenter;
    list = new Composite(area, SWT.NONE);
    list.setBackground(theme.background());
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 4).applyTo(list);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(list);
  }

  /** Shows examples; only other ones than before are made anew. */
  void show(List<ExampleLine> examples, boolean canChange) {
    if (!examples.equals(shown) || canChange != changeable) {
      shown = examples;
      changeable = canChange;
      for (Control child : list.getChildren()) {
        child.dispose();
      }
      for (int i = 0; i < examples.size(); i++) {
        add(examples.get(i), i);
      }
    }
  }

  private void add(ExampleLine example, int index) {
    Label quote = new Label(list, SWT.WRAP);
    quote.setText(words.say("example", example.quote()).replace("&", "&&"));
    quote.setBackground(theme.background());
    quote.setForeground(theme.foreground());
    GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(quote);
    remove(index, example);
    if (!example.place().isEmpty()) {
      quote.setCursor(list.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
      quote.addListener(SWT.MouseUp, event -> presenter.goTo(index));
      place(example, index);
    }
  }

  private void remove(int index, ExampleLine example) {
    Button remove = new Button(list, SWT.PUSH | SWT.FLAT);
    remove.setText("×");
    remove.setToolTipText(words.say("example.remove"));
    remove.setEnabled(changeable);
    GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(remove);
    Controls.named(remove, "definition.example.remove", removeName(example));
    // The button goes with its example, so it must be let go of first.
    remove.addListener(
        SWT.Selection, event -> list.getDisplay().asyncExec(() -> presenter.removeExample(index)));
  }

  private String removeName(ExampleLine example) {
    return words.say("example.remove.name", example.quote());
  }

  private void place(ExampleLine example, int index) {
    Link place = new Link(list, SWT.NONE);
    // A link knows only its own markup, so a name must not look like it.
    String name = example.place().replace('<', '‹').replace('>', '›').replace("&", "&&");
    place.setText("<a>" + name + "</a>");
    place.setBackground(theme.background());
    GridDataFactory.fillDefaults().span(2, 1).indent(8, -2).applyTo(place);
    Controls.named(place, "definition.example.place", words.say("example.goto", example.place()));
    place.addListener(SWT.Selection, event -> presenter.goTo(index));
  }
}

package org.manicule.view.coding.find.swt;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.find.FindBarPresenter;
import org.manicule.view.coding.find.Wanted;
import org.manicule.view.coding.find.Wanted.Choice;

/** The four choices beside a field for words to find, as buttons that stay pressed. */
final class Choices {
  private final Words words = Words.beside(FindBarPresenter.class);
  private final Composite row;
  private final Map<Choice, Button> buttons = new EnumMap<>(Choice.class);

  Choices(Composite parent, String id, Consumer<Choice> toggled) {
    row = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(4).spacing(2, 0).applyTo(row);
    add(Choice.MATCH_CASE, "Aa", words.say("choice.case"));
    add(Choice.WHOLE_WORDS, "|ab|", words.say("choice.words"));
    add(Choice.REGULAR_EXPRESSION, ".*", words.say("choice.pattern"));
    add(Choice.EXACT_MARKS, "“”", words.say("choice.marks"));
    buttons.forEach(
        (choice, button) -> {
          button.setData(Controls.ID, id + "." + choice.name());
          button.addListener(SWT.Selection, event -> toggled.accept(choice));
        });
  }

  private void add(Choice choice, String face, String name) {
    Button button = new Button(row, SWT.TOGGLE);
    button.setText(face);
    button.setToolTipText(name);
    buttons.put(choice, Controls.named(button, "", name));
  }

  Composite control() {
    return row;
  }

  void show(Wanted wanted) {
    buttons.forEach((choice, button) -> button.setSelection(wanted.has(choice)));
  }
}

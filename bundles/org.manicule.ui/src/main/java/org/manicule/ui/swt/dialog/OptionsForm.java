package org.manicule.ui.swt.dialog;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.option.OptionFields;
import org.manicule.ui.option.OptionFields.Field;
import org.manicule.ui.swt.theme.SystemTheme;

/** Draws declared options as a form. */
final class OptionsForm {
  private static final int WIDTH = 380;

  private final OptionFields fields;
  private final SystemTheme theme;
  private final Runnable onChange;

  private OptionsForm(OptionFields fields, SystemTheme theme, Runnable onChange) {
    this.fields = fields;
    this.theme = theme;
    this.onChange = onChange;
  }

  /**
   * Draws the fields.
   *
   * @param onChange called when a value was changed
   */
  static void draw(Composite parent, OptionFields fields, SystemTheme theme, Runnable onChange) {
    OptionsForm form = new OptionsForm(fields, theme, onChange);
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 4).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    fields.fields().forEach(field -> form.draw(area, field));
  }

  private void draw(Composite area, Field field) {
    switch (field.kind()) {
      case FLAG -> flag(area, field);
      case CHOICE -> choice(area, field);
      case TEXT -> text(area, field);
    }
    if (field.kind() != OptionFields.Kind.FLAG) {
      description(area, field);
    }
  }

  private void flag(Composite area, Field field) {
    Button box = Controls.id(new Button(area, SWT.CHECK | SWT.WRAP), "option." + field.name());
    box.setText(field.description());
    box.setSelection(Boolean.parseBoolean(field.value()));
    box.addListener(SWT.Selection, event -> changed(field, String.valueOf(box.getSelection())));
    GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(box);
  }

  private void choice(Composite area, Field field) {
    label(area, field);
    Combo combo =
        Controls.named(
            new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN),
            "option." + field.name(),
            field.label());
    combo.setItems(field.choices().toArray(String[]::new));
    combo.setText(field.value());
    combo.addListener(SWT.Selection, event -> changed(field, combo.getText()));
    GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(combo);
  }

  private void text(Composite area, Field field) {
    label(area, field);
    Text line = Controls.named(new Text(area, SWT.BORDER), "option." + field.name(), field.label());
    line.setText(field.value());
    line.addListener(SWT.Modify, event -> changed(field, line.getText()));
    GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(line);
  }

  private static void label(Composite area, Field field) {
    Label label = new Label(area, SWT.NONE);
    label.setText(field.label() + ":");
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(0, 6).applyTo(label);
  }

  private void description(Composite area, Field field) {
    new Label(area, SWT.NONE);
    Label words = new Label(area, SWT.WRAP);
    words.setText(field.description().replace("&", "&&"));
    words.setForeground(theme.mutedOnSurface());
    words.setFont(theme.small());
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
  }

  private void changed(Field field, String value) {
    fields.set(field.name(), value);
    onChange.run();
  }
}

package org.manicule.view.coding.page.swt;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.manicule.ui.api.swt.Controls;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.page.PagePresenter;
import org.manicule.view.coding.page.PageSettings;
import org.manicule.view.coding.page.PageSettings.Side;

/** Asks how the page shall look; the researcher sees the page behind it change only with OK. */
public final class PageDialog extends Dialog {
  private static final int STEP = 10;

  private final Words words = Words.beside(PagePresenter.class);
  private PageSettings settings;
  private Fields fields = Fields.NONE;

  /** The fields, once they are there. */
  private record Fields(List<Control> controls) {
    static final Fields NONE = new Fields(List.of());

    int number(int index) {
      return ((Spinner) controls.get(index)).getSelection();
    }

    boolean flag(int index) {
      return ((Button) controls.get(index)).getSelection();
    }

    int choice(int index) {
      return ((Combo) controls.get(index)).getSelectionIndex();
    }

    String words(int index) {
      return ((Combo) controls.get(index)).getText();
    }
  }

  private PageDialog(Shell parent, PageSettings settings) {
    super(parent);
    this.settings = settings;
  }

  /** Asks, and waits for the answer; empty when cancelled. */
  public static Optional<PageSettings> ask(Shell parent, PageSettings now) {
    PageDialog dialog = new PageDialog(parent, now);
    return dialog.open() == Window.OK ? Optional.of(dialog.settings) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(words.say("look.title"));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Composite grid = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(0, 0).spacing(12, 8).applyTo(grid);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
    PageSettings now = settings;
    Control font = font(grid, now.font());
    Control zoom =
        number(grid, "look.zoom", now.zoom(), PageSettings.SMALLEST, PageSettings.LARGEST);
    Control spacing =
        number(grid, "look.spacing", now.spacing(), PageSettings.TIGHTEST, PageSettings.LOOSEST);
    Control measure =
        number(grid, "look.measure", now.measure(), PageSettings.NARROWEST, PageSettings.WIDEST);
    Control centred = flag(grid, "look.centred", now.centred());
    Control tints = flag(grid, "look.tints", now.tints());
    Control dims = flag(grid, "look.dims", now.dims());
    Control side = side(grid, now.side());
    Control stripes = number(grid, "look.stripes", now.stripes(), 0, PageSettings.STRIPES_MOST);
    fields = new Fields(List.of(font, zoom, spacing, measure, centred, tints, side, stripes, dims));
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Button usual = createButton(parent, IDialogConstants.CLIENT_ID, words.say("look.usual"), false);
    usual.setData(Controls.ID, "look.usual");
    super.createButtonsForButtonBar(parent);
  }

  @Override
  protected void buttonPressed(int id) {
    if (id == IDialogConstants.CLIENT_ID) {
      settings = PageSettings.USUAL;
      setReturnCode(OK);
      close();
    } else {
      super.buttonPressed(id);
    }
  }

  private Control font(Composite grid, String now) {
    List<String> names =
        Arrays.stream(getShell().getDisplay().getFontList(null, true))
            .map(FontData::getName)
            .distinct()
            .sorted(String.CASE_INSENSITIVE_ORDER)
            .toList();
    return combo(
        grid,
        "look.font",
        combo -> {
          combo.add(words.say("look.font.window"));
          names.forEach(combo::add);
          combo.select(names.indexOf(now) + 1);
        });
  }

  private Control side(Composite grid, Side now) {
    return combo(
        grid,
        "look.side",
        combo -> {
          combo.setItems(
              words.say("look.side.right"), words.say("look.side.left"), words.say("look.none"));
          combo.select(now.ordinal());
        });
  }

  private Control combo(Composite grid, String id, Consumer<Combo> fill) {
    label(grid, id);
    Combo combo = new Combo(grid, SWT.READ_ONLY);
    fill.accept(combo);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    return Controls.named(combo, id, words.say(id));
  }

  private Control number(Composite grid, String id, int now, int least, int most) {
    label(grid, id);
    Spinner spinner = new Spinner(grid, SWT.BORDER);
    spinner.setValues(now, least, most, 0, STEP, STEP * STEP);
    return Controls.named(spinner, id, words.say(id));
  }

  private Control flag(Composite grid, String id, boolean now) {
    Button flag = new Button(grid, SWT.CHECK);
    flag.setText(words.say(id));
    flag.setSelection(now);
    GridDataFactory.fillDefaults().span(2, 1).applyTo(flag);
    return Controls.named(flag, id, words.say(id));
  }

  private void label(Composite grid, String id) {
    Label label = new Label(grid, SWT.NONE);
    label.setText(words.say(id));
    GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
  }

  @Override
  protected void okPressed() {
    settings =
        new PageSettings(
            fields.number(1),
            fields.choice(0) <= 0 ? "" : fields.words(0),
            fields.number(2),
            fields.number(3),
            fields.flag(4),
            fields.flag(5),
            Side.values()[fields.choice(6)],
            fields.number(7),
            fields.flag(8));
    super.okPressed();
  }
}

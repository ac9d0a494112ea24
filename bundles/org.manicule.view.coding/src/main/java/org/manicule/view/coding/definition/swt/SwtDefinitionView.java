package org.manicule.view.coding.definition.swt;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jspecify.annotations.Nullable;
import org.manicule.api.model.CodeStatus;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.api.swt.Theme;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.definition.DefinitionPresenter;
import org.manicule.view.coding.definition.DefinitionState;
import org.manicule.view.coding.definition.DefinitionState.Card;
import org.manicule.view.coding.definition.DefinitionState.Part;
import org.manicule.view.coding.definition.DefinitionView;
import org.manicule.view.coding.definition.PhaseRow;
import org.manicule.view.coding.definition.swt.DefinitionField.Names;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.EmptyNote;
import org.manicule.view.coding.desk.swt.Swatches;
import org.manicule.view.coding.desk.swt.TextDialog;

/** The definition view with its widgets. */
final class SwtDefinitionView implements DefinitionView, View {
  private static final int MARGIN = 8;

  private final Words words = Words.beside(DefinitionPresenter.class);
  private final Theme theme;
  private final Composite area;
  private final EmptyNote nothing;
  private final ScrolledComposite scrolled;
  private final Composite page;
  private final Swatches swatches;
  private final CLabel heading;
  private final Label above;
  private final Combo status;
  private final Button history;
  private final Map<Part, DefinitionField> fields = new EnumMap<>(Part.class);
  private final Examples examples;
  private final Button add;
  private final Button write;
  private final DefinitionPresenter presenter;
  private @Nullable Card shown;

  SwtDefinitionView(Composite parent, ViewSite site, CodingDesk desk) {
    theme = site.theme();
    area = new Composite(parent, SWT.NONE);
    area.setBackground(theme.background());
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
    presenter = new DefinitionPresenter(desk, site.project(), this);
    nothing = new EmptyNote(area, theme);
    scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.setShowFocusedControl(true);
    // Its bar neither lies over the fields nor changes how wide they are.
    scrolled.setScrollbarsMode(SWT.NONE);
    scrolled.setAlwaysShowScrollBars(true);
    scrolled.setBackground(theme.background());
    GridDataFactory.fillDefaults().grab(true, true).hint(100, 100).applyTo(scrolled);
    page = new Composite(scrolled, SWT.NONE);
    page.setBackground(theme.background());
    GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, 4).applyTo(page);
    scrolled.setContent(page);
    swatches = new Swatches(area, theme);
    heading = heading();
    above = above();
    status = status();
    history = button(page, "definition.history", presenter::showHistory);
    for (Part part : Part.values()) {
      fields.put(part, field(part));
    }
    label(words.say("examples"));
    examples = new Examples(page, theme, words, presenter);
    Composite row = new Composite(page, SWT.NONE);
    row.setBackground(theme.background());
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
    // The buttons must not make the page wider than the view.
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(40, SWT.DEFAULT).applyTo(row);
    add = button(row, "definition.example.add", presenter::addExample);
    write = button(row, "definition.example.write", presenter::writeExample);
    scrolled.addListener(SWT.Resize, event -> measure());
    presenter.start(site.uiThread());
  }

  private CLabel heading() {
    CLabel label = new CLabel(page, SWT.NONE);
    label.setFont(theme.bold());
    label.setMargins(0, 2, 0, 0);
    label.setBackground(theme.background());
    label.setForeground(theme.foreground());
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(2, 1)
        .hint(40, SWT.DEFAULT)
        .applyTo(label);
    label.setData(Controls.ID, "definition.heading");
    return label;
  }

  private Label above() {
    Label label = new Label(page, SWT.WRAP);
    label.setForeground(theme.muted());
    label.setBackground(theme.background());
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(2, 1)
        .hint(40, SWT.DEFAULT)
        .applyTo(label);
    return label;
  }

  private Combo status() {
    Combo combo = new Combo(page, SWT.READ_ONLY);
    for (CodeStatus each : CodeStatus.values()) {
      combo.add(words.say("status." + each.name().toLowerCase(Locale.ROOT)));
    }
    Controls.named(combo, "definition.status", words.say("status"));
    combo.addListener(
        SWT.Selection, event -> presenter.mark(CodeStatus.values()[combo.getSelectionIndex()]));
    return combo;
  }

  private Button button(Composite parent, String id, Runnable action) {
    Button button = new Button(parent, SWT.PUSH);
    button.setText(words.say(id));
    button.setData(Controls.ID, id);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  private DefinitionField field(Part part) {
    String key = part.name().toLowerCase(Locale.ROOT);
    Names names = new Names("definition." + key, words.say(key));
    return new DefinitionField(page, theme, names, presenter::save, this::measure);
  }

  private void label(String text) {
    Label label = new Label(page, SWT.NONE);
    label.setText(text);
    label.setFont(theme.bold());
    label.setForeground(theme.muted());
    label.setBackground(theme.background());
    GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(label);
  }

  /** The page is as wide as the view and as high as it needs to be. */
  private void measure() {
    int width = scrolled.getClientArea().width;
    if (width > 0 && !page.isDisposed()) {
      fields.values().forEach(field -> field.fit(width - 2 * MARGIN));
      scrolled.setMinHeight(page.computeSize(width, SWT.DEFAULT).y);
      page.layout(true, true);
    }
  }

  @Override
  public void show(DefinitionState state) {
    Card card = state.card();
    Card before = shown;
    shown = card;
    nothing.show(card == null ? words.say("nothing") : "");
    scrolled.setVisible(card != null);
    add.setEnabled(state.canAddExample());
    if (card == null) {
      return;
    }
    boolean same = before != null && before.code().equals(card.code());
    heading.setText(card.name());
    heading.setToolTipText(card.name());
    heading.setImage(swatches.of(card.colour()));
    above.setText(
        card.above().isEmpty() ? "" : words.say("above", card.above().replace("&", "&&")));
    ((GridData) above.getLayoutData()).exclude = card.above().isEmpty();
    above.setVisible(!card.above().isEmpty());
    status.select(card.status().ordinal());
    status.setEnabled(state.canChange());
    fields.forEach(
        (part, field) -> field.show(card.texts().getOrDefault(part, ""), same, state.canChange()));
    examples.show(card.examples(), state.canChange());
    write.setEnabled(state.canChange());
    measure();
    if (!same) {
      scrolled.setOrigin(0, 0);
    }
  }

  @Override
  public Map<Part, String> unsaved() {
    Map<Part, String> written = new EnumMap<>(Part.class);
    if (shown != null) {
      fields.forEach(
          (part, field) -> {
            if (field.isUnsaved()) {
              written.put(part, field.words());
            }
          });
    }
    return written;
  }

  @Override
  public Optional<String> askExample() {
    TextDialog.Field field =
        new TextDialog.Field("definition.example", words.say("example.label"), "", 3);
    return TextDialog.ask(area.getShell(), words.say("example.title"), List.of(field))
        .map(answers -> answers.get(0));
  }

  @Override
  public void showHistory(String path, List<PhaseRow> phases) {
    new HistoryDialog(area.getShell(), words, path, phases).open();
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void focus() {
    DefinitionField meaning = fields.get(Part.MEANING);
    if (meaning != null && shown != null) {
      meaning.control().setFocus();
    } else {
      area.setFocus();
    }
  }

  @Override
  public void close() {
    presenter.close();
  }
}

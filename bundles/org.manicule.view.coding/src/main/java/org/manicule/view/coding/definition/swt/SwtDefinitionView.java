package org.manicule.view.coding.definition.swt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.manicule.api.model.CodeDefinition;
import org.manicule.ui.api.swt.Theme;
import org.manicule.ui.api.swt.View;
import org.manicule.ui.api.swt.ViewSite;
import org.manicule.view.coding.definition.DefinitionPresenter;
import org.manicule.view.coding.definition.DefinitionState;
import org.manicule.view.coding.definition.DefinitionState.Section;
import org.manicule.view.coding.definition.DefinitionView;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.Words;
import org.manicule.view.coding.desk.swt.Controls;
import org.manicule.view.coding.desk.swt.DefinitionDialog;
import org.manicule.view.coding.desk.swt.Swatches;

/** The definition view with its widgets. */
final class SwtDefinitionView implements DefinitionView, View {
  private static final int MARGIN = 8;

  private final Words words = Words.beside(DefinitionPresenter.class);
  private final Theme theme;
  private final Composite area;
  private final CLabel heading;
  private final StyledText text;
  private final Button edit;
  private final Swatches swatches;
  private final DefinitionPresenter presenter;

  SwtDefinitionView(Composite parent, ViewSite site, CodingDesk desk) {
    theme = site.theme();
    area = new Composite(parent, SWT.NONE);
    area.setBackground(theme.background());
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
    swatches = new Swatches(area, theme);
    heading = heading();
    edit = new Button(area, SWT.PUSH);
    edit.setText(words.say("edit"));
    edit.setData(Controls.ID, "definition.edit");
    text = text();
    presenter = new DefinitionPresenter(desk, site.project(), this);
    edit.addListener(SWT.Selection, event -> presenter.edit());
    presenter.start(site.uiThread());
  }

  private CLabel heading() {
    CLabel label = new CLabel(area, SWT.NONE);
    label.setFont(theme.bold());
    label.setBackground(theme.background());
    label.setForeground(theme.foreground());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    label.setData(Controls.ID, "definition.heading");
    return label;
  }

  private StyledText text() {
    StyledText made = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
    made.setAlwaysShowScrollBars(false);
    made.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN);
    made.setLineSpacing(3);
    made.setBackground(theme.background());
    made.setForeground(theme.foreground());
    GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(100, 100).applyTo(made);
    made.addListener(SWT.Traverse, event -> event.doit = true);
    return Controls.named(made, "definition.text", words.say("text"));
  }

  @Override
  public void show(DefinitionState state) {
    heading.setText(state.heading());
    heading.setToolTipText(state.heading());
    heading.setImage(state.colour() == null ? null : swatches.of(state.colour()));
    edit.setVisible(state.colour() != null);
    fill(state.sections());
    area.layout();
  }

  private void fill(List<Section> sections) {
    StringBuilder all = new StringBuilder();
    List<StyleRange> titles = new ArrayList<>();
    for (Section section : sections) {
      if (!section.title().isEmpty()) {
        titles.add(
            new StyleRange(all.length(), section.title().length(), theme.muted(), null, SWT.BOLD));
        all.append(section.title()).append('\n');
      }
      all.append(section.text()).append("\n\n");
    }
    text.setText(all.toString().stripTrailing());
    text.setStyleRanges(titles.toArray(StyleRange[]::new));
  }

  @Override
  public Optional<CodeDefinition> askDefinition(String path, CodeDefinition definition) {
    return DefinitionDialog.ask(area.getShell(), path, definition);
  }

  @Override
  public Control control() {
    return area;
  }

  @Override
  public void focus() {
    text.setFocus();
  }

  @Override
  public void close() {
    presenter.close();
  }
}

package org.manicule.ui.swt.dialog;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.importing.TablePresenter.State;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** What would become of a table. */
final class TableResultPage {
  private static final Words WORDS = Words.beside(TableResultPage.class);

  private final Composite area;
  private final Label summary;
  private final List names;
  private final StyledText text;
  private final StyledText remarks;

  TableResultPage(Composite parent, SystemTheme theme) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(area);
    summary = Controls.id(new Label(area, SWT.NONE), "table.summary");
    summary.setFont(theme.bold());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
    SashForm sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    names =
        Controls.named(
            new List(sash, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL),
            "table.sources",
            WORDS.get("table.sources"));
    text = TableFilePage.remarks(sash, theme, "table.first");
    sash.setWeights(32, 68);
    remarks = TableFilePage.remarks(area, theme, "table.result.remarks");
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 120).applyTo(remarks);
  }

  Control control() {
    return area;
  }

  void show(State state) {
    summary.setText(state.outcome().summary());
    names.setItems(state.outcome().names().toArray(String[]::new));
    text.setText(state.outcome().text());
    remarks.setText(String.join("\n", state.remarks()));
  }
}

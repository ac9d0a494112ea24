package org.manicule.ui.swt.dialog;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.swt.widget.Icons;
import org.manicule.ui.words.Words;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Says what the program is, its version and its licence. */
public final class AboutDialog extends Dialog {
  private static final Words WORDS = Words.beside(AboutDialog.class);
  private static final int WIDTH = 360;

  private final SystemTheme theme;

  /** For this program. */
  public AboutDialog(Shell window, SystemTheme theme) {
    super(window);
    this.theme = theme;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(WORDS.get("about.title"));
    Controls.id(shell, "dialog.about");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(20, 18).spacing(18, 6).applyTo(area);
    Label hand = new Label(area, SWT.NONE);
    hand.setImage(Icons.get(theme, "manicule"));
    GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, 4).applyTo(hand);
    line(area, WORDS.get("about.name", version())).setFont(theme.bold());
    line(area, WORDS.get("about.what"));
    line(area, WORDS.get("about.licence"));
    line(area, WORDS.get("about.system", System.getProperty("java.version"), SWT.getVersion()))
        .setForeground(theme.mutedOnSurface());
    return area;
  }

  private static String version() {
    Bundle bundle = FrameworkUtil.getBundle(AboutDialog.class);
    return bundle == null ? "" : bundle.getVersion().toString();
  }

  private static Label line(Composite area, String words) {
    Label label = new Label(area, SWT.WRAP);
    label.setText(words);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    return label;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }
}

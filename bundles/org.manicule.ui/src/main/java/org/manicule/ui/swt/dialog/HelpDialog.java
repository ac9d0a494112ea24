package org.manicule.ui.swt.dialog;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.manicule.ui.api.Command;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.keys.KeyMap;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** The first steps on one page, and the keys as they are now. */
public final class HelpDialog extends Dialog {
  private static final Words WORDS = Words.beside(HelpDialog.class);

  private static final int KEY_WIDTH = 170;

  private final SystemTheme theme;
  private final KeyMap keys;

  /** With these keys. */
  public HelpDialog(Shell window, SystemTheme theme, KeyMap keys) {
    super(window);
    this.theme = theme;
    this.keys = keys;
    setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.RESIZE | SWT.MODELESS);
    setBlockOnOpen(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(WORDS.get("help.title"));
    Controls.id(shell, "dialog.help");
  }

  @Override
  protected Point getInitialSize() {
    return new Point(620, 620);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.fillDefaults().applyTo(area);
    StyledText text =
        Controls.named(
            new StyledText(area, SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY),
            "help.text",
            WORDS.get("help.title"));
    text.setMargins(20, 16, 20, 16);
    text.setLineSpacing(3);
    text.setTabStops(new int[] {KEY_WIDTH});
    text.setBackground(theme.background());
    text.setForeground(theme.foreground());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
    fill(text);
    return area;
  }

  private void fill(StyledText text) {
    StringBuilder words = new StringBuilder();
    List<StyleRange> styles = new ArrayList<>();
    section(words, styles, WORDS.get("help.import.head"), WORDS.get("help.import"));
    section(words, styles, WORDS.get("help.code.head"), WORDS.get("help.code"));
    section(words, styles, WORDS.get("help.find.head"), WORDS.get("help.find"));
    section(words, styles, WORDS.get("help.safe.head"), WORDS.get("help.safe"));
    section(words, styles, WORDS.get("help.room.head"), WORDS.get("help.room"));
    section(words, styles, WORDS.get("help.keys.head"), keysAsLines());
    text.setText(words.toString());
    text.setStyleRanges(styles.toArray(StyleRange[]::new));
  }

  private void section(StringBuilder words, List<StyleRange> styles, String head, String body) {
    StyleRange style = new StyleRange();
    style.start = words.length();
    style.length = head.length();
    style.font = theme.bold();
    styles.add(style);
    words.append(head).append('\n').append(body).append("\n\n");
  }

  private String keysAsLines() {
    StringBuilder lines = new StringBuilder();
    for (Command command : keys.commands()) {
      String key = keys.shown(command);
      if (!key.isEmpty()) {
        String label = command.label().replace("&&", "\0").replace("&", "").replace('\0', '&');
        lines.append(key).append('\t').append(label).append('\n');
      }
    }
    return lines.toString();
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }
}

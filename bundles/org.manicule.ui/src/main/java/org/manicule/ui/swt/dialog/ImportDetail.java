package org.manicule.ui.swt.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.importing.ImportPreviewPresenter.Detail;
import org.manicule.ui.importing.ImportPreviewPresenter.Stretch;
import org.manicule.ui.swt.theme.SystemTheme;
import org.manicule.ui.words.Words;

/** What is known about one file, below the list of files. */
final class ImportDetail {
  private static final Words WORDS = Words.beside(ImportDetail.class);
  private static final int MARGIN = 10;

  private final SystemTheme theme;
  private final Composite area;
  private final StyledText text;
  private final Button clean;

  ImportDetail(Composite parent, SystemTheme theme, Consumer<Boolean> onClean) {
    this.theme = theme;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(area);
    text =
        Controls.named(
            new StyledText(area, SWT.BORDER | SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY),
            "import.detail",
            WORDS.get("import.detail"));
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setBackground(theme.background());
    text.setForeground(theme.foreground());
    text.setCaret(null);
    text.setLineSpacing(2);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
    clean = Controls.id(new Button(area, SWT.CHECK), "import.clean");
    clean.addListener(SWT.Selection, event -> onClean.accept(clean.getSelection()));
    GridDataFactory.fillDefaults().applyTo(clean);
  }

  Control control() {
    return area;
  }

  void show(Detail detail) {
    StringBuilder words = new StringBuilder();
    List<StyleRange> styles = new ArrayList<>();
    section(words, styles, WORDS.get("detail.issues"), detail.issues());
    section(words, styles, WORDS.get("detail.furniture"), stretches(detail));
    section(words, styles, WORDS.get("detail.variables"), detail.variables());
    section(words, styles, WORDS.get("detail.text"), List.of(detail.text()));
    text.setText(words.toString());
    text.setStyleRanges(styles.toArray(StyleRange[]::new));
    clean.setText(WORDS.get("import.clean", detail.furniture()));
    clean.setSelection(detail.cleaned());
    clean.setEnabled(detail.furniture() > 0);
  }

  private static List<String> stretches(Detail detail) {
    return detail.stretches().stream().map(ImportDetail::line).toList();
  }

  private static String line(Stretch stretch) {
    return WORDS.get("detail.stretch", stretch.words().replace('\n', ' '), stretch.reason());
  }

  private void section(
      StringBuilder words, List<StyleRange> styles, String head, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    if (words.length() > 0) {
      words.append("\n\n");
    }
    StyleRange style = new StyleRange();
    style.start = words.length();
    style.length = head.length();
    style.font = theme.bold();
    style.foreground = theme.muted();
    styles.add(style);
    words.append(head).append('\n').append(String.join("\n", lines));
  }
}

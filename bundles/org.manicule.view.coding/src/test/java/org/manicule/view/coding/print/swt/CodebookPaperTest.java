package org.manicule.view.coding.print.swt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.manicule.view.coding.print.CodebookText;
import org.manicule.view.coding.print.CodebookText.Line;

/** The page that is handed to the printer; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class CodebookPaperTest {

  @Test
  void namesOfCodesAreBoldAndSubCodesMovedIn() {
    Shell shell = new Shell(Display.getDefault());
    StyledText page = new StyledText(shell, SWT.MULTI);
    CodebookText codebook =
        new CodebookText(
            "Codebook",
            List.of(
                new Line(0, true, "fears"),
                new Line(1, true, "sale"),
                new Line(1, false, "Of a sale,\nor a lease.")));

    CodebookPaper.fill(page, codebook);

    assertThat(page.getText()).isEqualTo("Codebook\n\n\nfears\n\nsale\nOf a sale,\nor a lease.\n");
    assertThat(page.getStyleRanges())
        .allMatch(range -> range.fontStyle == SWT.BOLD)
        .extracting((StyleRange range) -> page.getText(range.start, range.start + range.length - 1))
        .containsExactly("Codebook", "fears", "sale");
    assertThat(page.getLineIndent(lineOf(page, "fears"))).isZero();
    int in = page.getLineIndent(lineOf(page, "sale"));
    assertThat(in).isPositive();
    assertThat(page.getLineIndent(lineOf(page, "or a lease"))).isEqualTo(in);
    shell.dispose();
  }

  private static int lineOf(StyledText page, String words) {
    return page.getLineAtOffset(page.getText().indexOf(words));
  }
}

package org.manicule.ui.swt;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.manicule.ui.api.swt.Controls;

/** Long words in narrow columns; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class ShortenedRowsTest {
  private Display display;

  @BeforeEach
  void open() {
    display = new Display();
  }

  @AfterEach
  void close() {
    display.dispose();
  }

  /** What a table of one narrow column looks like. */
  private byte[] look(String words, boolean named) {
    Shell shell = new Shell(display);
    shell.setLayout(new FillLayout());
    Table table = new Table(shell, SWT.FULL_SELECTION);
    if (named) {
      Controls.named(table, "test.table", "Test");
    }
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setWidth(80);
    new TableItem(table, SWT.NONE).setText(words);
    shell.setSize(200, 100);
    shell.open();
    settle(table);
    Image image = new Image(display, 90, 30);
    GC gc = new GC(table);
    gc.copyArea(image, 0, 0);
    gc.dispose();
    byte[] data = image.getImageData().data;
    image.dispose();
    shell.dispose();
    return data;
  }

  private void settle(Table table) {
    // What is told while painting shows with the next painting.
    for (int i = 0; i < 3; i++) {
      table.redraw();
      table.update();
      while (display.readAndDispatch()) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void wordsThatDoNotFitEndOtherwiseThanCutAndWordsThatFitStayAsTheyAre() {
    assertThat(look("minutes", true)).isEqualTo(look("minutes", false));
    assertThat(look("merrowshire-scrutiny-minutes", true))
        .isNotEqualTo(look("merrowshire-scrutiny-minutes", false));
  }
}

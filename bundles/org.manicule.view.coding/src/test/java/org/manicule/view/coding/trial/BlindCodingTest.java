package org.manicule.view.coding.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.view.coding.codebook.CodebookPresenter;
import org.manicule.view.coding.desk.Legend;
import org.manicule.view.coding.page.PagePresenter;
import org.manicule.view.coding.sources.SourcesPresenter;
import org.manicule.view.coding.text.CodingPresenter;
import org.manicule.view.coding.text.Step;

/**
 * Walks over everything the coding views show to somebody who codes blind, and looks for what
 * another coder did; needs a display.
 */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class BlindCodingTest {
  private static final String OTHER = "Zebedee";
  private static final String REMARK = "zebra";

  @TempDir Path folder;
  private TestProject study;
  private TrialWindow window;
  private Source minutes;
  private Code fears;
  private Coding mine;
  private Coding theirs;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", "Members feared a sale.\nThey asked who decides.");
    fears = study.code("fears");
    String me = study.project().coder().name();
    mine = study.coding(minutes, "feared", fears);
    study.codeAs(OTHER);
    theirs = study.coding(minutes, "who decides", fears, REMARK);
    study.memo(Anchor.on(theirs), REMARK, REMARK);
    study.codeAs(me);
    window = new TrialWindow(study.project(), false, 1300, 800);
    window.workbench.hideOtherCoders(true);
    read(theirs);
  }

  @AfterEach
  void close() {
    window.close();
    study.close();
  }

  private void read(Coding coding) {
    window.workbench.select(
        window
            .workbench
            .selection()
            .withText(minutes.id(), coding.textRange().orElseThrow())
            .withCodes(Set.of(fears.id())));
    window.settle();
  }

  // ---- what can be read in the window ----------------------------------------------------------

  private List<String> shown() {
    List<String> texts = new ArrayList<>();
    collect(window.shell, texts);
    return texts;
  }

  private void collect(Control control, List<String> texts) {
    texts.add(Objects.requireNonNullElse(control.getToolTipText(), ""));
    if (control instanceof Label label) {
      texts.add(label.getText());
    } else if (control instanceof CLabel label) {
      texts.add(label.getText());
    } else if (control instanceof Text text) {
      texts.add(text.getText());
    } else if (control instanceof Button button) {
      texts.add(button.getText());
    } else if (control instanceof Combo combo) {
      texts.addAll(List.of(combo.getItems()));
    } else if (control instanceof Table table) {
      rows(table, texts);
    } else if (control instanceof Tree tree) {
      rows(tree.getItems(), tree.getColumnCount(), texts);
    }
    menu(control, texts);
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        collect(child, texts);
      }
    }
  }

  private static void rows(Table table, List<String> texts) {
    for (TableItem item : table.getItems()) {
      for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
        texts.add(item.getText(column));
      }
    }
  }

  private static void rows(TreeItem[] items, int columns, List<String> texts) {
    for (TreeItem item : items) {
      for (int column = 0; column < Math.max(1, columns); column++) {
        texts.add(item.getText(column));
      }
      rows(item.getItems(), columns, texts);
    }
  }

  private static void menu(Control control, List<String> texts) {
    Menu menu = control.getMenu();
    if (menu != null) {
      menu.notifyListeners(SWT.Show, new Event());
      for (MenuItem item : menu.getItems()) {
        texts.add(item.getText());
      }
    }
  }

  /** How many passages are listed. */
  private int passages() {
    return window.find(Table.class, "passages.table").getItemCount();
  }

  private static int codings(Table sources) {
    int column = 0;
    while (!sources.getColumn(column).getText().equals("Codings")) {
      column++;
    }
    return column;
  }

  private boolean isTold(List<String> texts) {
    return texts.stream().anyMatch(text -> text.contains(OTHER) || text.contains(REMARK));
  }

  // ---- the walk --------------------------------------------------------------------------------

  @Test
  void noViewTellsWhatTheOtherCoderDid() {
    assertThat(isTold(shown())).isFalse();

    window.workbench.hideOtherCoders(false);
    read(theirs);
    assertThat(isTold(shown())).as("the walk finds what is shown").isTrue();
  }

  @Test
  void countsAreOnesOwn() {
    Tree codes = window.find(Tree.class, "codebook.tree");
    assertThat(codes.getItem(0).getText(1)).isEqualTo("1");
    Table sources = window.find(Table.class, "sources.table");
    assertThat(sources.getItem(0).getText(codings(sources)).replaceAll("\\D", "")).isEqualTo("1");
    int listed = passages();

    window.workbench.hideOtherCoders(false);
    window.settle();
    assertThat(codes.getItem(0).getText(1)).isEqualTo("2");
    assertThat(sources.getItem(0).getText(codings(sources)).replaceAll("\\D", "")).isEqualTo("2");
    assertThat(passages()).isEqualTo(listed + 1);
  }

  @Test
  void keysAndPointerFindNothingOfTheOther() {
    CodingPresenter coding = window.desk.find(CodingPresenter.class).orElseThrow();
    PagePresenter page = window.desk.find(PagePresenter.class).orElseThrow();
    coding.moving().select(new TextRange(0, 0));
    coding.moving().forward(Step.CODING);
    assertThat(window.workbench.selection().coding()).isEqualTo(mine.id());
    coding.moving().forward(Step.CODING);
    assertThat(window.workbench.selection().coding()).isEqualTo(mine.id());
    coding.moving().select(new TextRange(0, 0));
    coding.moving().extendForward(Step.CODING);
    coding.moving().extendForward(Step.CODING);
    assertThat(window.workbench.selection().range().end())
        .as("extended to the end of the own coding, then of the text")
        .isEqualTo(study.project().sources().text(minutes.id()).length());

    read(theirs);
    assertThat(page.codesHere()).isZero();
    assertThat(page.coders()).isEmpty();
    coding.spoken().tell();
    coding.codings().uncode();
    assertThat(isTold(window.workbench.said)).isFalse();
    assertThat(study.project().codings().find(theirs.id())).isPresent();
  }

  @Test
  void deletingTellsThatHiddenCodingsGoButNotHowMany() {
    window.desk.find(CodebookPresenter.class).orElseThrow().delete();
    window.settle();
    assertThat(window.workbench.lastWord())
        .contains("also those that are hidden")
        .doesNotContain("2");
    study.project().undo();
    window.desk.find(SourcesPresenter.class).orElseThrow().delete();
    window.settle();
    assertThat(window.workbench.lastWord())
        .contains("also those that are hidden")
        .doesNotContain("2");
  }

  @Test
  void theCodingsOfOthersHaveNoStripeAndNoTipUnderThePointer() {
    Canvas stripes = window.find(Canvas.class, "coding.stripes");
    Point size = stripes.getSize();
    List<String> tips = new ArrayList<>();
    for (int y = 0; y < 200; y += 4) {
      for (int x = 0; x < size.x; x += 3) {
        Event move = new Event();
        move.x = x;
        move.y = y;
        stripes.notifyListeners(SWT.MouseMove, move);
        tips.add(Objects.requireNonNullElse(stripes.getToolTipText(), ""));
      }
    }

    Legend legend = Legend.of(study.project(), study.project().coder().id());
    assertThat(tips).contains(legend.details(mine)).doesNotContain(legend.details(theirs));
    assertThat(isTold(tips)).isFalse();
  }
}

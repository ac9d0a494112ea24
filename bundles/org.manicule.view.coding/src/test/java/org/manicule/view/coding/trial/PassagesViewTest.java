package org.manicule.view.coding.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.view.coding.passages.Arrangement;
import org.manicule.view.coding.passages.Context;
import org.manicule.view.coding.passages.Grouping;
import org.manicule.view.coding.passages.PassagesPresenter;

/** The list of passages with its widgets; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class PassagesViewTest {
  private static final String TEXT =
      "Members feared that the contract would pass to a private provider. ".repeat(40);

  @TempDir Path folder;
  private TestProject study;
  private TrialWindow window;
  private Source minutes;
  private Code fears;
  private Code trust;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", TEXT);
    fears = study.code("privatisation > fears");
    trust = study.code("trust");
    study.coding(minutes, 0, 66, fears);
    study.coding(minutes, 67, 133, trust);
    window = new TrialWindow(study.project(), false, 1024, 700);
    choose(3);
  }

  @AfterEach
  void close() {
    window.close();
    study.close();
  }

  @Test
  void enterOnAGroupHidesAndShowsItsPassages() {
    presenter().arrange(Arrangement.PLAIN.grouped(Grouping.CODE));
    window.settle();
    assertThat(table().getItemCount()).isEqualTo(4);
    assertThat(table().getItem(0).getText()).isEqualTo("privatisation > fears: 1 passage");

    table().setSelection(0);
    table().notifyListeners(SWT.DefaultSelection, new Event());
    window.settle();

    assertThat(table().getItemCount()).isEqualTo(3);
    assertThat(table().getItem(0).getText()).endsWith("closed");
    assertThat(table().getSelectionIndex()).isZero();
  }

  @Test
  void selectedPassagesStaySelectedWhenOthersComeAndWhenTheContextGrows() {
    table().setSelection(1);
    study.coding(minutes, 20, 30, trust);
    window.settle();
    assertThat(table().getSelectionIndex()).isEqualTo(2);

    presenter().widen(Context.PARAGRAPH);
    window.settle();

    assertThat(table().getSelectionIndex()).isEqualTo(2);
    assertThat(table().getItemCount()).isEqualTo(3);
  }

  @Test
  void ctrlCCopiesWithOrigin() {
    table().setSelection(0);
    Event event = new Event();
    event.keyCode = 'c';
    event.stateMask = SWT.MOD1;
    table().notifyListeners(SWT.KeyDown, event);

    Clipboard clipboard = new Clipboard(window.display);
    Object copied = clipboard.getContents(TextTransfer.getInstance());
    clipboard.dispose();
    assertThat(copied).isEqualTo("“" + TEXT.substring(0, 66) + "” (Minutes, ¶1)");
  }

  @Test
  void aCodingAmongManyIsListedWithoutReadingOrSortingAllAgain() {
    Source other = study.source("Other", TEXT);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      int start = i % 2_000;
      TextRange range = new TextRange(start, start + 60 + i / 2_000);
      changes.add(Change.added(coding(other, range, i % 3 == 0 ? fears : trust)));
    }
    study.project().apply(new Edit("Code much", changes));
    window.settle();
    assertThat(table().getItemCount()).isEqualTo(50_002);
    Edit one = Edit.of("Code", Change.added(coding(other, new TextRange(9, 99), fears)));

    study.project().apply(one);
    long before = System.nanoTime();
    window.settleNow();
    long milliseconds = (System.nanoTime() - before) / 1_000_000;

    assertThat(table().getItemCount()).isEqualTo(50_003);
    // Ten milliseconds or so when nobody else uses the machine.
    assertThat(milliseconds).isLessThan(500);
  }

  @Test
  void afterAnyWorkTheRowsReadAsWhenAllAreAskedForAnew() {
    RandomWork work = new RandomWork(study, 5);
    presenter().arrange(Arrangement.PLAIN.grouped(Grouping.CODE));
    for (int turn = 0; turn < 80; turn++) {
      if (table().getItemCount() > 0) {
        table().setTopIndex(work.pick(table().getItemCount()));
        table().setSelection(work.pick(table().getItemCount()));
      }
      work.step();
      window.settle(5);
      if (turn % 4 != 0) {
        // Rows that nobody asked for yet are moved as well.
        continue;
      }
      List<String> followed = texts();
      table().clearAll();
      assertThat(followed).isEqualTo(texts()).hasSize(table().getItemCount());
    }
  }

  private List<String> texts() {
    // Asking has the sources read of rows that nobody looked at so far.
    Arrays.stream(table().getItems()).forEach(TableItem::getText);
    window.settle(5);
    return Arrays.stream(table().getItems()).map(TableItem::getText).toList();
  }

  private Coding coding(Source source, TextRange range, Code code) {
    return new Coding(
        Id.random(),
        source.id(),
        range,
        code.id(),
        study.project().coder().id(),
        Instant.EPOCH,
        null,
        "");
  }

  private void choose(int start) {
    Combo combo = window.find(Combo.class, "passages.start");
    combo.select(start);
    combo.notifyListeners(SWT.Selection, new Event());
    window.settle();
  }

  private PassagesPresenter presenter() {
    return window.desk.find(PassagesPresenter.class).orElseThrow();
  }

  private Table table() {
    return window.find(Table.class, "passages.table");
  }
}

package org.manicule.ui.swt.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.manicule.api.UserException;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Finding;
import org.manicule.api.importing.RecogniserKind;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.ui.api.swt.Controls;
import org.manicule.ui.importing.ImportPreviewPresenter;
import org.manicule.ui.importing.ImportRules;
import org.manicule.ui.importing.ReadFile;
import org.manicule.ui.swt.theme.SystemTheme;

/** The look at files before import, with its widgets; needs a display. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class ImportPreviewDialogTest {
  private static final String TEXT =
      "Home About\nDr Andy Withens: We opened late.\nAndy Withins: Very late.\n";

  private final List<Runnable> answers = new ArrayList<>();
  private Display display;
  private Shell window;
  private ImportPreviewDialog dialog;

  @BeforeEach
  void open() {
    display = new Display();
    window = new Shell(display);
    FileDraft good = FileDraft.of(Path.of("meeting.html"), "text/html", draft());
    FileDraft bad =
        FileDraft.failed(Path.of("x.pdf"), new UserException("It is locked.", "Unlock it."));
    dialog =
        new ImportPreviewDialog(
            window,
            new SystemTheme(display),
            view ->
                new ImportPreviewPresenter(
                    List.of(new ReadFile(good, List.of()), new ReadFile(bad, List.of())),
                    List.of(),
                    ImportRules.parse(""),
                    (file, how, then) -> answers.add(() -> then.accept(file)),
                    view));
    dialog.setBlockOnOpen(false);
    dialog.open();
    settle();
  }

  @AfterEach
  void close() {
    dialog.close();
    display.dispose();
  }

  private static Draft draft() {
    DraftSource source =
        new DraftSource(
            "meeting",
            TEXT,
            List.of(turn(11, 43, "Dr Andy Withens"), turn(44, 68, "Andy Withins")),
            Map.of("date", DraftValue.date("2021-07-14"), "title", DraftValue.text("Meeting")),
            List.of(new Boilerplate(new TextRange(0, 11), "menu", 0.9)),
            "en");
    return new Draft(List.of(source), List.of())
        .withFinding(
            new Finding(
                "meeting", "transcript", "Turns", RecogniserKind.SPEAKERS, 0.9, true, "2 turns"));
  }

  private static DraftUnit turn(int start, int end, String speaker) {
    return new DraftUnit(
        UnitKind.TURN, new TextRange(start, end), UnitDetails.NONE.withSpeaker(speaker));
  }

  private void settle() {
    while (display.readAndDispatch()) {
      Thread.onSpinWait();
    }
  }

  private <T extends Control> T find(Class<T> type, String id) {
    return find(dialog.getShell(), type, id);
  }

  private static <T extends Control> T find(Composite in, Class<T> type, String id) {
    List<Control> waiting = new ArrayList<>(List.of(in.getChildren()));
    while (!waiting.isEmpty()) {
      Control control = waiting.remove(0);
      if (type.isInstance(control) && id.equals(control.getData(Controls.ID))) {
        return type.cast(control);
      }
      if (control instanceof Composite composite) {
        waiting.addAll(List.of(composite.getChildren()));
      }
    }
    throw new AssertionError(id);
  }

  private void check(Table table, int row, boolean checked) {
    TableItem item = table.getItem(row);
    item.setChecked(checked);
    Event event = new Event();
    event.item = item;
    event.detail = SWT.CHECK;
    table.notifyListeners(SWT.Selection, event);
    settle();
  }

  private Button add() {
    return find(Button.class, "import.add");
  }

  private static List<String> firstCells(Table table) {
    return List.of(table.getItems()).stream().map(TableItem::getText).toList();
  }

  @Test
  void filesAndWhatWasFoundStandThereAndABrokenFileCannotGoIn() {
    Table files = find(Table.class, "import.files");
    assertThat(firstCells(files)).containsExactly("meeting.html", "x.pdf");
    check(files, 1, true);
    assertThat(files.getItem(1).getChecked()).isFalse();

    TabFolder tabs = find(TabFolder.class, "import.tabs");
    assertThat(List.of(tabs.getItems()).stream().map(tab -> tab.getText()).toList())
        .anyMatch(text -> text.contains("2"));
    assertThat(firstCells(find(Table.class, "import.values"))).containsExactly("date", "title");
    assertThat(find(Label.class, "import.summary").getText()).contains("1 of 2");
  }

  @Test
  void spellingsAreOfferedUncheckedAndJoinedByAClick() {
    Table speakers = find(Table.class, "import.speakers");
    assertThat(firstCells(speakers))
        .containsExactly(
            "Dr Andy Withens", "Andy Withins", "One speaker? “Andy Withins” is “Dr Andy Withens”");
    assertThat(speakers.getItem(2).getChecked()).isFalse();

    check(speakers, 2, true);

    assertThat(firstCells(speakers))
        .containsExactly("Dr Andy Withens", "“Andy Withins” is “Dr Andy Withens”");
    assertThat(speakers.getItem(1).getChecked()).isTrue();
    check(speakers, 1, false);
    assertThat(firstCells(speakers)).hasSize(3);
  }

  @Test
  void nothingCanBeAddedWhileRecognisersLookAnew() {
    check(find(Table.class, "import.structure"), 0, false);
    assertThat(add().isEnabled()).isFalse();
    assertThat(find(Label.class, "import.summary").getText()).contains("anew");

    answers.get(0).run();
    settle();
    assertThat(add().isEnabled()).isTrue();
  }

  @Test
  void anAnswerAfterTheDialogWasClosedHarmsNothing() {
    check(find(Table.class, "import.structure"), 0, false);
    dialog.close();
    answers.get(0).run();
    settle();
    assertThat(dialog.getReturnCode()).isNotEqualTo(IDialogConstants.NO_ID);
    assertThat(window.isDisposed()).isFalse();
  }
}

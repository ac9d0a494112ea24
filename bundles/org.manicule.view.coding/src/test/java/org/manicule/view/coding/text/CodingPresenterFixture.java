package org.manicule.view.coding.text;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.quickcode.QuickCodePresenter;

/** A text view without widgets on a project with one source. */
abstract class CodingPresenterFixture {
  static final String TEXT =
      "The Chair opened the meeting.\n\nMembers feared a sale. They asked who decides.\n";

  @TempDir Path folder;
  final RecordingCodingView view = new RecordingCodingView();
  TestProject study;
  TrialWorkbench workbench;
  CodingDesk desk;
  CodingPresenter presenter;
  Source minutes;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", TEXT);
    workbench = new TrialWorkbench(study.project());
    desk = new CodingDesk(workbench);
    presenter = new CodingPresenter(desk, study.project(), view);
    presenter.start(Runnable::run);
  }

  @AfterEach
  void close() {
    presenter.close();
    study.close();
  }

  void read(String words) {
    workbench.select(workbench.selection().withText(minutes.id(), range(words)));
  }

  void caretAt(String words) {
    int at = TEXT.indexOf(words);
    workbench.select(workbench.selection().withText(minutes.id(), new TextRange(at, at)));
  }

  static TextRange range(String words) {
    int at = TEXT.indexOf(words);
    return new TextRange(at, at + words.length());
  }

  QuickCodePresenter quick(String typed) {
    view.quickCode.type(typed);
    return view.quickCode;
  }

  List<Coding> codings() {
    return study.project().codings().inSource(minutes.id());
  }
}

package org.manicule.view.coding.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.manicule.view.coding.text.CodingPresenter;
import org.manicule.view.coding.text.CodingState;
import org.manicule.view.coding.text.CodingView;

/** A page without widgets on a project with one source. */
abstract class PageFixture {
  static final String TEXT =
      "The Chair opened the meeting.\n\nMembers feared a sale. They asked who decides.\n";

  @TempDir Path folder;
  final RecordingPage view = new RecordingPage();
  TestProject study;
  TrialWorkbench workbench;
  CodingDesk desk;
  CodingPresenter coding;
  PagePresenter page;
  Source minutes;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", text());
    workbench = new TrialWorkbench(study.project());
    desk = new CodingDesk(workbench);
    page = new PagePresenter(desk, study.project(), view);
    coding = new CodingPresenter(desk, study.project(), view);
    page.start(Runnable::run);
    coding.start(Runnable::run);
  }

  @AfterEach
  void close() {
    coding.close();
    page.close();
    study.close();
  }

  String text() {
    return TEXT;
  }

  void caretAt(String words) {
    int at = text().indexOf(words);
    workbench.select(workbench.selection().withText(minutes.id(), new TextRange(at, at)));
  }

  TextRange range(String words) {
    int at = text().indexOf(words);
    return new TextRange(at, at + words.length());
  }

  List<Coding> shown() {
    return view.state.reading().codings().all();
  }

  /** What a coding says as it is stored now. */
  String words(Coding coding) {
    return study
        .project()
        .codings()
        .find(coding.id())
        .flatMap(Coding::textRange)
        .map(range -> range.in(text()))
        .orElse("gone");
  }

  /** Remembers what it was shown, and answers what it was told to. */
  final class RecordingPage implements PageView, CodingView {
    PageState state;
    CodesHere list;
    Optional<PageSettings> settings = Optional.empty();
    QuickCodePresenter box;
    Optional<String> weight = Optional.empty();

    @Override
    public void show(CodingState newState) {
      page.read(newState);
    }

    @Override
    public void show(PageState newState) {
      state = newState;
    }

    @Override
    public void openCodesHere(CodesHere opened) {
      list = opened;
    }

    @Override
    public Optional<PageSettings> askSettings(PageSettings now) {
      return settings;
    }

    @Override
    public Optional<String> askWeight(String about, String now) {
      return weight;
    }

    @Override
    public void reveal(TextRange stretch) {}

    @Override
    public void openQuickCode(QuickCodePresenter opened) {
      box = opened;
    }

    @Override
    public void choose(List<Choice> choices) {}

    @Override
    public Optional<String> askComment(String about, String comment) {
      return Optional.empty();
    }

    @Override
    public boolean hasFocus() {
      return true;
    }
  }
}

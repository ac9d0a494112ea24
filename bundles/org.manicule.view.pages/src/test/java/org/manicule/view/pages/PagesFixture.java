package org.manicule.view.pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.testkit.TasksOnTheSpot;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.view.pages.paper.Box;
import org.manicule.view.pages.paper.Raster;
import org.manicule.view.pages.printed.Wish;
import org.manicule.view.pages.trial.Files;
import org.manicule.view.pages.trial.Study;

/** Pages without widgets: a report of three pages, open, with the letters of all pages read. */
abstract class PagesFixture implements PagesView {
  @TempDir Path folder;
  final TasksOnTheSpot tasks = new TasksOnTheSpot();
  final List<String> spoilt = new ArrayList<>();
  final List<Integer> revealed = new ArrayList<>();
  Study study;
  Source report;
  TrialWorkbench workbench;
  PagesPresenter presenter;
  Reader reader;
  Tagger tagger;
  CodingChanges changes;
  PagesState state;
  @Nullable CodeChoice choice;
  String comment = "";
  boolean focus = true;

  @BeforeEach
  void open() throws IOException {
    study = new Study(folder);
    report = study.add(Files.report(folder, 3));
    workbench = new TrialWorkbench(study.project(), tasks);
    presenter = new PagesPresenter(workbench, study.project(), this);
    reader = new Reader(presenter);
    tagger = new Tagger(presenter);
    changes = new CodingChanges(presenter, tagger);
    presenter.start(Runnable::run);
    turnTo(report);
    readPages(3);
  }

  void turnTo(Source source) {
    workbench.select(workbench.selection().withText(source.id(), null));
  }

  void readPages(int pages) {
    presenter.wish(IntStream.range(0, pages).mapToObj(Wish::text).toList());
  }

  @AfterEach
  void close() {
    presenter.close();
    study.close();
  }

  String text() {
    return study.project().sources().text(report.id());
  }

  /** Where some words begin on their page, a little inside the first letter. */
  Box at(String words) {
    return presenter.open().orElseThrow().boxOf(text().indexOf(words)).orElseThrow().moved(1, 3);
  }

  TextRange rangeOf(String words) {
    int start = text().indexOf(words);
    return new TextRange(start, start + words.length());
  }

  List<Coding> codings() {
    return study.project().codings().inSource(report.id());
  }

  String path(Id<Code> code) {
    return study.project().codebook().tree().path(code);
  }

  String lastWord() {
    return workbench.said.isEmpty() ? "" : workbench.said.get(workbench.said.size() - 1);
  }

  @Override
  public void show(PagesState now) {
    state = now;
  }

  @Override
  public void printed(Wish wish, Raster picture) {}

  @Override
  public void read(int page) {}

  @Override
  public void spoilt(Wish wish, String problem) {
    spoilt.add(problem);
  }

  @Override
  public void reveal(int page, @Nullable Box place) {
    revealed.add(page);
  }

  @Override
  public void openChoice(CodeChoice opened, int page, @Nullable Box place) {
    choice = opened;
  }

  @Override
  public Optional<String> askComment(String about, String before) {
    return Optional.of(comment);
  }

  @Override
  public int page() {
    return 1;
  }

  @Override
  public Optional<Box> visible(int page) {
    return Optional.of(new Box(0, 0, 300, 300));
  }

  @Override
  public boolean hasFocus() {
    return focus;
  }
}

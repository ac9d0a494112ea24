package org.manicule.view.coding.revise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.Format;
import org.manicule.api.UserException;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.SourceImporter;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.option.Option;
import org.manicule.api.option.Options;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;
import org.manicule.api.task.Work;
import org.manicule.core.InstalledPlugins;
import org.manicule.core.PluggedImports;
import org.manicule.core.revision.TextRevisions;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.ui.api.Selection;
import org.manicule.view.coding.desk.Background;
import org.manicule.view.coding.desk.CodingDesk;

class RevisingTest implements RevisingView, Background {
  private static final String FILLER = "Nobody said anything worth a note here.\n".repeat(80);
  private static final String TEXT =
      FILLER + "The Chair opend it.\nMembers feared a sale.\n" + FILLER;

  @TempDir Path folder;
  private final List<String> effects = new ArrayList<>();
  private TestProject study;
  private Project project;
  private Source minutes;
  private Coding opened;
  private TrialWorkbench workbench;
  private Revising revising;
  private CorrectTextPresenter correction;
  private ReviewListPresenter reviews;
  private PlanState plan;
  private Path chosen;
  private List<ReviewRow> rows = List.of();
  private boolean wanted = true;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    minutes = study.source("Minutes", TEXT);
    opened = study.coding(minutes, "Chair opend", study.code("opening"));
    study.coding(minutes, "feared a sale", study.code("fears"));
    workbench = new TrialWorkbench(project);
    select("opend");
    revising =
        new Revising(
            new CodingDesk(workbench),
            new TextRevisions(),
            new PluggedImports(new InstalledPlugins(), List.of(new TextFiles())),
            this,
            this);
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void theParagraphAroundTheCaretIsOfferedForCorrection() {
    revising.correct();
    assertThat(correction.words()).isEqualTo("The Chair opend it.");
    assertThat(correction.caret()).isEqualTo("The Chair ".length());
  }

  @Test
  void aShortTextIsOfferedAsAWhole() {
    Source note = study.source("Note", "One.\nTwo.");
    workbench.select(workbench.selection().withText(note.id(), null));
    revising.correct();
    assertThat(correction.words()).isEqualTo("One.\nTwo.");
  }

  @Test
  void whatIsTypedTellsWhatItMeansForTheCodings() {
    revising.correct();
    correction.onEffect(effects::add);
    correction.typed("The Chair opened it.");
    correction.typed("");
    assertThat(effects)
        .containsExactly(
            "Nothing changed yet.",
            "1 coding keeps its words; 1 to review because their words change; 0 lost with their"
                + " words.",
            "1 coding keeps its words; 0 to review because their words change; 1 lost with their"
                + " words.");
    assertThat(project.sources().text(minutes.id())).isEqualTo(TEXT);
  }

  @Test
  void aCorrectionIsOneEdit() {
    long last = project.journal().last();
    revising.correct();
    correction.apply("The Chair opened it.", "typo");
    assertThat(project.journal().last()).isEqualTo(last + 1);
    assertThat(project.sources().text(minutes.id())).isEqualTo(TEXT.replace("opend", "opened"));
    assertThat(project.sources().revisions(minutes.id()).get(1).reason()).isEqualTo("typo");
    assertThat(workbench.lastWord()).startsWith("Text corrected");
  }

  @Test
  void unchangedWordsAreNoEdit() {
    long last = project.journal().last();
    revising.correct();
    correction.apply(correction.words(), "");
    assertThat(project.journal().last()).isEqualTo(last);
  }

  @Test
  void aCorrectionOfWordsThatChangedMeanwhileIsRefused() {
    revising.correct();
    CorrectTextPresenter first = correction;
    revising.correct();
    correction.apply("The Chair began it.", "");
    assertThatThrownBy(() -> first.apply("The Chair opened it.", ""))
        .isInstanceOf(UserException.class);
    assertThat(project.sources().text(minutes.id())).contains("began");
  }

  @Test
  void aNewerFileIsShownAndTakenWhenTheResearcherWantsIt() throws IOException {
    chosen = file(TEXT.replace("opend", "opened").replace("Members feared a sale.\n", ""));
    revising.renew();
    assertThat(plan.rows())
        .extracting(PlanState.Row::fate, PlanState.Row::code, PlanState.Row::before)
        .containsExactly(
            tuple("lost", "fears", "feared a sale"), tuple("changed", "opening", "Chair opend"));
    assertThat(project.sources().text(minutes.id())).contains("opened").doesNotContain("feared");
  }

  @Test
  void aNewerFileThatIsNotWantedChangesNothing() throws IOException {
    long last = project.journal().last();
    chosen = file("Something else.");
    wanted = false;
    revising.renew();
    assertThat(plan).isNotNull();
    assertThat(project.journal().last()).isEqualTo(last);
  }

  @Test
  void menusThatWereLeftOutAreLeftOutAgain() throws IOException {
    chosen = file("~menu~" + TEXT);
    revising.renew();
    assertThat(project.sources().text(minutes.id())).isEqualTo(TEXT);
  }

  @Test
  void changedPassagesAreListedAcceptedAndPlacedAnew() {
    revising.correct();
    correction.apply("", "");
    select("sale");
    revising.correct();
    correction.apply("Members feared a big sale.", "");
    revising.review();
    List<List<ReviewRow>> shown = new ArrayList<>();
    reviews.start(Runnable::run, shown::add);
    List<ReviewRow> rows = shown.get(0);
    assertThat(rows)
        .extracting(ReviewRow::state, ReviewRow::before, ReviewRow::now)
        .containsExactly(
            tuple("lost", "Chair opend", ""),
            tuple("changed", "feared a sale", "feared a big sale"));

    reviews.accept(List.of(rows.get(1)));
    assertThat(last(shown)).hasSize(1);
    workbench.select(workbench.selection().withText(minutes.id(), null));
    reviews.place(rows.get(0));
    assertThat(workbench.lastWord()).contains("Select the words");
    select("Members");
    reviews.place(rows.get(0));
    assertThat(last(shown)).isEmpty();
    assertThat(
            project
                .codings()
                .find(opened.id())
                .orElseThrow()
                .textRange()
                .orElseThrow()
                .in(project.sources().text(minutes.id())))
        .isEqualTo("Members");
    project.undo();
    assertThat(last(shown)).hasSize(1);
    reviews.close();
  }

  @Test
  void withoutAnOpenSourceThereIsNothingToCorrect() {
    assertThat(revising.canRevise()).isTrue();
    workbench.select(Selection.NONE);
    assertThat(revising.canRevise()).isFalse();
    assertThat(revising.canReview()).isTrue();
    revising.correct();
    assertThat(correction).isNull();
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  private void listAfterCorrection() {
    revising.correct();
    correction.apply("The Chair opened it.", "typo");
    revising.review();
    reviews.start(Runnable::run, shown -> rows = shown);
  }

  @Test
  void aMemoOnChangedWordsIsListedAndAccepted() {
    study.memo(Anchor.on(opened.passage()), "Opening", "");
    listAfterCorrection();
    assertThat(rows)
        .extracting(ReviewRow::code, ReviewRow::before, ReviewRow::now)
        .contains(tuple("Memo “Opening”", "Chair opend", "Chair opened"));

    reviews.accept(rows);

    assertThat(rows).isEmpty();
    project.undo();
    assertThat(rows).hasSize(2);
    reviews.close();
  }

  @Test
  void aMemoIsPutOnTheSelectedWords() {
    Memo memo = study.memo(Anchor.on(opened.passage()), "Opening", "");
    listAfterCorrection();
    ReviewRow row = rows.stream().filter(it -> it.attached() != null).findFirst().orElseThrow();
    select("The Chair");
    reviews.place(row);

    assertThat(project.memos().find(memo.id()).orElseThrow().anchor())
        .isEqualTo(Anchor.on(new Passage(minutes.id(), study.rangeOf(minutes, "The Chair"))));
    reviews.close();
  }

  @Test
  void whoCodesBlindReviewsOnlyTheirOwn() {
    study.codeAs("B. Writer");
    listAfterCorrection();
    assertThat(rows).hasSize(1);

    workbench.hideOtherCoders(true);

    assertThat(rows).isEmpty();
    reviews.close();
  }

  private void select(String words) {
    int at = project.sources().text(minutes.id()).indexOf(words);
    TextRange range = new TextRange(at, at + words.length());
    workbench.select(workbench.selection().withText(minutes.id(), range));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("newer.txt"), text);
  }

  // ---- the dialogs and tasks, without widgets ---------------------------------------------------

  @Override
  public void correct(CorrectTextPresenter presenter) {
    correction = presenter;
  }

  @Override
  public Optional<Path> chooseFile(String title) {
    return Optional.ofNullable(chosen);
  }

  @Override
  public boolean confirm(PlanState shown) {
    plan = shown;
    return wanted;
  }

  @Override
  public void review(ReviewListPresenter presenter) {
    reviews = presenter;
  }

  @Override
  public <T> void run(String label, Work<T> work, Consumer<T> then) {
    try {
      then.accept(work.run(Monitor.silent()));
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** Reads text files; "~menu~" is a menu. */
  private record TextFiles() implements SourceImporter {
    @Override
    public List<Format> formats() {
      return List.of(new Format("text", "Text", Set.of("txt"), Set.of("text/plain")));
    }

    @Override
    public boolean accepts(Path file) {
      return true;
    }

    @Override
    public List<Option<?>> options() {
      return List.of();
    }

    @Override
    public Draft read(Path file, Options options, Monitor monitor) throws IOException {
      String text = Files.readString(file);
      List<Boilerplate> menus =
          text.startsWith("~menu~")
              ? List.of(new Boilerplate(new TextRange(0, 6), "a menu", 0.9))
              : List.of();
      return Draft.of(new DraftSource("newer", text, List.of(), Map.of(), menus, "en"));
    }
  }
}

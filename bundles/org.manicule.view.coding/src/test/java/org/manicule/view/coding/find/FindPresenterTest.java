package org.manicule.view.coding.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;
import org.manicule.view.coding.find.Wanted.Choice;

class FindPresenterTest extends FindFixture {
  private final Listed view = new Listed();
  private final List<Passage> revealed = new ArrayList<>();
  private FindPresenter presenter;

  @BeforeEach
  void start() {
    presenter = new FindPresenter(desk, study.project(), view, Duration.ofMillis(120));
    presenter.start(Runnable::run);
    workbench.onReveal(revealed::add);
  }

  @AfterEach
  void close() {
    presenter.close();
  }

  @Test
  void hitsAreListedBySourceWithTheirContext() {
    find("fear");

    assertThat(rows())
        .containsExactly(
            "Letters",
            "No [fear], no favour. ",
            "Minutes",
            "Members [fear]ed a sale. They asked "
                + "who decides.  The fear of a sale grew. Nobody said a word. ",
            "Members feared a sale. They asked who decides.  The [fear] of a sale grew. Nobody "
                + "said a word. ");
    assertThat(view.state.heading()).isEqualTo("3 hits for “fear” in 2 sources");
    assertThat(presenter.words(view.state.rows().row(4)).place()).isEqualTo("¶2");
  }

  @Test
  void aHitIsShownInItsSourceAndTheFindBarLooksForTheSame() {
    FindBarPresenter inSource = new FindBarPresenter(desk, study.project(), new RecordingFindBar());
    inSource.start(Runnable::run);
    find("fear");
    presenter.reveal(3);

    assertThat(revealed)
        .containsExactly(
            Passage.text(minutes.id(), TEXT.indexOf("fear"), TEXT.indexOf("fear") + 4));
    assertThat(inSource.wanted().words()).isEqualTo("fear");
    inSource.close();
  }

  @Test
  void theRowOfASourceLeadsNowhereUntilItIsReadOn() {
    find("fear");
    presenter.reveal(2);
    assertThat(revealed).isEmpty();

    presenter.read(2);
    assertThat(revealed).extracting(Passage::source).containsExactly(minutes.id());
    assertThat(workbench.shownViews).containsExactly("coding");
  }

  @Test
  void stepsLeaveOutTheRowsOfSources() {
    find("fear");
    presenter.step(1);
    assertThat(view.selected).isEqualTo(1);
    presenter.step(1);
    assertThat(view.selected).isEqualTo(3);
    presenter.step(-1);
    assertThat(view.selected).isEqualTo(1);
    presenter.step(-1);
    assertThat(workbench.lastWord()).contains("first hit");
  }

  @Test
  void aBadPatternSaysWhere() {
    presenter.toggle(Choice.REGULAR_EXPRESSION);
    find("a**");

    assertThat(view.state.problem()).contains("at character 3");
    assertThat(view.state.rows().size()).isZero();
    assertThat(view.state.searching()).isFalse();
  }

  @Test
  void aRunawayPatternIsNamedWithTheSourceAndWhatWasFoundBeforeStays() {
    study.source("Awkward", "a".repeat(60) + "!");
    study.source("Able", "zz");
    presenter.toggle(Choice.REGULAR_EXPRESSION);
    find("zz|(.*a){25}b");

    assertThat(view.state.problem()).contains("Awkward").contains("(.*a){25}b");
    assertThat(view.state.rows().hits()).isEqualTo(1);
    assertThat(view.state.searching()).isFalse();
  }

  @Test
  void aCancelledSearchKeepsWhatWasFound() {
    Finder finder = Finder.of(Wanted.NOTHING.withWords("fear"));
    List<SourceHits> found = new ArrayList<>();
    StopAfter monitor = new StopAfter(1);
    ProjectSearch search =
        new ProjectSearch(
            study.project(), finder, Duration.ofSeconds(1), news -> found.addAll(news.found()));

    assertThatThrownBy(() -> search.run(monitor)).isInstanceOf(CancelledException.class);
    assertThat(found).extracting(SourceHits::name).containsExactly("Letters");
  }

  @Test
  void cancellingSaysThatTheListIsNotComplete() {
    workbench.tasks.cancelling = true;
    find("fear");

    assertThat(view.state.problem()).contains("stopped");
    assertThat(view.state.searching()).isFalse();
  }

  @Test
  void textsThatChangedAreSaidAndNotShownAtWrongPlaces() {
    find("fear");
    Source changed =
        new Source(
            letters.id(),
            letters.name(),
            study.project().contents().keepText("Other words.\n"),
            13,
            2,
            null,
            "en",
            letters.importedAt());
    study.project().apply(Edit.of("Correct", Change.replaced(letters, changed)));

    assertThat(view.state.problem()).contains("find again");
    assertThat(presenter.words(view.state.rows().row(1)).context().hit()).contains("changed");
    presenter.reveal(1);
    assertThat(revealed).isEmpty();
  }

  @Test
  void nothingFoundIsSaid() {
    find("privatisation");

    assertThat(view.state.heading()).isEqualTo("No hits for “privatisation” in no source");
    assertThat(view.state.canCode()).isFalse();
  }

  @Test
  void whatIsFoundCanBeCoded() {
    find("fear");
    presenter.codeAll();

    assertThat(view.dialog).isNotNull();
  }

  private void find(String typed) {
    presenter.type(typed);
    presenter.find();
  }

  private List<String> rows() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < view.state.rows().size(); i++) {
      HitRows.Row row = view.state.rows().row(i);
      HitContext context = row.isSource() ? null : presenter.words(row).context();
      lines.add(
          context == null
              ? row.found().name()
              : context.before() + "[" + context.hit() + "]" + context.after());
    }
    return lines;
  }

  private static final class Listed implements FindView {
    FindState state;
    int selected = -1;
    CodeHitsPresenter dialog;

    @Override
    public void show(FindState newState) {
      state = newState;
    }

    @Override
    public void select(int row) {
      selected = row;
    }

    @Override
    public int selected() {
      return selected;
    }

    @Override
    public void focusField() {}

    @Override
    public boolean hasFocus() {
      return true;
    }

    @Override
    public void codeAll(CodeHitsPresenter presenter) {
      dialog = presenter;
    }
  }

  private static final class StopAfter implements Monitor {
    private int looks;

    StopAfter(int looks) {
      this.looks = looks;
    }

    @Override
    public void step(String words) {}

    @Override
    public void progress(long done, long total) {}

    @Override
    public boolean isCancelled() {
      return looks-- <= 0;
    }

    @Override
    public Part part(String words, long total) {
      return Monitor.silent().part(words, total);
    }
  }
}

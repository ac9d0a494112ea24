package org.manicule.view.coding.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.edit.CaseEdits;
import org.manicule.api.edit.VariableEdits;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.sources.Arrangement.Grouping;
import org.manicule.view.coding.sources.Arrangement.Order;
import org.manicule.view.coding.sources.SourcesState.Group;
import org.manicule.view.coding.sources.SourcesState.Row;

class SourcesPresenterTest {
  @TempDir Path folder;
  private final ListView view = new ListView();
  private TestProject study;
  private TrialWorkbench workbench;
  private SourcesPresenter presenter;
  private Source minutes;
  private Source blog;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes 2021", "Members feared a sale.");
    blog = study.source("Blog", "A white lorry.");
    study.coding(minutes, "feared", study.code("fears"));
    workbench = new TrialWorkbench(study.project());
    start();
  }

  private void start() {
    presenter = new SourcesPresenter(new CodingDesk(workbench), study.project(), view);
    presenter.start(Runnable::run);
  }

  @AfterEach
  void close() {
    presenter.close();
    study.close();
  }

  private List<Row> rows() {
    return view.state.lines().stream().filter(Row.class::isInstance).map(Row.class::cast).toList();
  }

  private List<String> names() {
    return rows().stream().map(Row::name).toList();
  }

  private List<Group> groups() {
    return view.state.lines().stream()
        .filter(Group.class::isInstance)
        .map(Group.class::cast)
        .toList();
  }

  // ---- what is listed --------------------------------------------------------------------------

  @Test
  void listsSourcesByNameWithTheirCodingsAndProgress() {
    assertThat(rows())
        .extracting(Row::name, Row::codings, Row::progress)
        .containsExactly(
            tuple("Blog", 0, Progress.UNCODED), tuple("Minutes 2021", 1, Progress.PARTLY));
    assertThat(view.state.totals().uncoded()).isEqualTo(1);
  }

  @Test
  void countsFollowCodingAndUndo() {
    study.coding(minutes, "sale", study.code("fears"));
    assertThat(rows()).extracting(Row::codings).containsExactly(0, 2);

    study.project().undo();

    assertThat(rows()).extracting(Row::codings).containsExactly(0, 1);
  }

  @Test
  void aSourceBecomesPartlyCodedWithItsFirstCoding() {
    study.coding(blog, "lorry", study.code("lorries"));

    assertThat(rows()).extracting(Row::progress).containsOnly(Progress.PARTLY);
    assertThat(view.state.totals().partly()).isEqualTo(2);
  }

  @Test
  void aNewSourceAppears() {
    study.source("Agenda", "Item 1.");

    assertThat(names()).startsWith("Agenda").hasSize(3);
  }

  @Test
  void theFilterLooksAtNamesInAnyCase() {
    presenter.filter(" MINU");

    assertThat(names()).containsExactly("Minutes 2021");
    assertThat(view.state.totals().all()).isEqualTo(2);
    assertThat(view.state.totals().listed()).isEqualTo(1);
  }

  @Test
  void theOrderByCodingsBeginsWithTheMostAndTurnsRound() {
    presenter.order(Order.CODINGS);
    assertThat(names()).containsExactly("Minutes 2021", "Blog");

    presenter.order(Order.CODINGS);
    assertThat(names()).containsExactly("Blog", "Minutes 2021");
  }

  @Test
  void theOrderByCodingsFollowsCoding() {
    presenter.order(Order.CODINGS);

    study.coding(blog, "A", study.code("a"));
    study.coding(blog, "lorry", study.code("b"));

    assertThat(names()).containsExactly("Blog", "Minutes 2021");
  }

  @Test
  void numbersAreOrderedBySizeAndSourcesWithoutOneComeLastEitherWay() {
    Variable beds = Variable.ofSources("beds", VariableType.NUMBER);
    study.project().apply(new VariableEdits(study.project()).make(beds, "Make"));
    study.source("Agenda", "Item 1.");
    study.value(blog, "beds", "100");
    study.value(minutes, "beds", "24");
    Arrangement byBeds = view.state.arrangement().by(Order.VARIABLE, beds.id());

    presenter.arrange(byBeds);
    assertThat(names()).containsExactly("Minutes 2021", "Blog", "Agenda");
    assertThat(rows())
        .extracting(row -> presenter.orderValue(row.id()))
        .containsExactly("24", "100", "");

    presenter.arrange(byBeds.by(Order.VARIABLE, beds.id()));
    assertThat(names()).containsExactly("Blog", "Minutes 2021", "Agenda");
  }

  @Test
  void theOrderByDateIsThatOfTheImports() {
    presenter.order(Order.DATE);

    assertThat(names()).containsExactly("Minutes 2021", "Blog");
    assertThat(rows()).allSatisfy(row -> assertThat(presenter.orderValue(row.id())).isNotEmpty());
  }

  @Test
  void groupsByAVariableCanBeClosed() {
    study.value(minutes, "region", "North");
    Id<Variable> region = view.state.variables().get(0).id();

    presenter.arrange(view.state.arrangement().in(Grouping.VARIABLE, region));
    assertThat(groups()).extracting(Group::name).containsExactly("North", "No value");

    presenter.setOpen(groups().get(0), false);
    assertThat(names()).containsExactly("Blog");
    assertThat(groups().get(0)).isEqualTo(new Group("North", 1, 0, false));
  }

  @Test
  void aSourceStandsInTheGroupOfEachOfItsCases() {
    CaseEdits cases = new CaseEdits(study.project());
    for (String name : List.of("Ann", "Ben")) {
      study
          .project()
          .apply(cases.assign(cases.named(name), List.of(minutes.id()), "Assign").orElseThrow());
    }

    presenter.group(Grouping.CASE);

    assertThat(groups()).extracting(Group::name).containsExactly("Ann", "Ben", "No case");
    assertThat(names()).containsExactly("Minutes 2021", "Minutes 2021", "Blog");
  }

  @Test
  void sourcesThatCameFromNoFileAreAGroupOfTheirOwn() {
    presenter.group(Grouping.FILE);

    assertThat(groups()).extracting(Group::name).containsExactly("No file");
  }

  @Test
  void onlyUncodedSourcesCanBeListed() {
    presenter.arrange(view.state.arrangement().only(Progress.UNCODED));
    assertThat(names()).containsExactly("Blog");

    study.coding(blog, "lorry", study.code("lorries"));
    assertThat(names()).isEmpty();
  }

  @Test
  void theArrangementIsKeptForTheProject() {
    presenter.order(Order.CODINGS);
    presenter.group(Grouping.PROGRESS);
    presenter.close();

    start();

    assertThat(view.state.arrangement().order()).isEqualTo(Order.CODINGS);
    assertThat(groups()).extracting(Group::name).containsExactly("uncoded", "partly");
  }

  @Test
  void theLastCoderOfASourceIsNamed() {
    assertThat(presenter.lastCoder(minutes.id())).isEqualTo("A. Reader");
    assertThat(presenter.lastCoder(blog.id())).isEmpty();

    study.codeAs("B. Marsh");
    study.coding(minutes, "sale", study.code("fears"));

    assertThat(presenter.lastCoder(minutes.id())).isEqualTo("B. Marsh");
  }

  @Test
  void codingBlindOnlyOnesOwnCodingsCount() {
    study.codeAs("B. Marsh");
    workbench.hideOtherCoders(true);
    assertThat(rows()).extracting(Row::codings).containsExactly(0, 0);
    assertThat(presenter.lastCoder(minutes.id())).isEmpty();

    study.coding(minutes, "sale", study.code("fears"));
    assertThat(rows()).extracting(Row::codings).containsExactly(0, 1);
    assertThat(presenter.lastCoder(minutes.id())).isEqualTo("B. Marsh");

    workbench.hideOtherCoders(false);
    assertThat(rows()).extracting(Row::codings).containsExactly(0, 2);
  }

  // ---- going through the sources ---------------------------------------------------------------

  @Test
  void openingASourceTellsAllViews() {
    presenter.open(minutes.id());

    assertThat(workbench.selection().source()).isEqualTo(minutes.id());
    assertThat(view.state.open()).isEqualTo(minutes.id());
  }

  @Test
  void nextAndPreviousGoThroughTheListAndStopAtItsEnds() {
    presenter.next();
    assertThat(view.state.open()).isEqualTo(blog.id());
    presenter.next();
    assertThat(view.state.open()).isEqualTo(minutes.id());
    assertThat(workbench.lastWord()).contains("Minutes 2021", "2 of 2", "partly");

    presenter.next();
    assertThat(view.state.open()).isEqualTo(minutes.id());
    assertThat(workbench.lastWord()).contains("last");

    presenter.previous();
    assertThat(view.state.open()).isEqualTo(blog.id());
  }

  @Test
  void theNextUncodedSourceIsFoundBeyondTheEnd() {
    presenter.open(minutes.id());

    presenter.nextUncoded();
    assertThat(view.state.open()).isEqualTo(blog.id());

    presenter.nextUncoded();
    assertThat(view.state.open()).isEqualTo(blog.id());
    assertThat(workbench.lastWord()).contains("no other source without codings");
  }

  @Test
  void thePreviousUncodedSourceIsFound() {
    Source agenda = study.source("Agenda", "Item 1.");
    presenter.open(minutes.id());

    presenter.previousUncoded();
    assertThat(view.state.open()).isEqualTo(blog.id());
    presenter.previousUncoded();
    assertThat(view.state.open()).isEqualTo(agenda.id());
  }

  // ---- changing sources ------------------------------------------------------------------------

  @Test
  void sourcesAreMarkedAsDoneInOneUndoableStep() {
    presenter.select(List.of(minutes.id(), blog.id()));

    presenter.toggleDone();
    assertThat(rows()).extracting(Row::progress).containsOnly(Progress.DONE);
    assertThat(presenter.isDone()).isTrue();

    study.project().undo();
    assertThat(rows()).extracting(Row::progress).containsExactly(Progress.UNCODED, Progress.PARTLY);
  }

  @Test
  void aDoneSourceIsTakenBackByTheSameGesture() {
    presenter.open(blog.id());
    presenter.toggleDone();
    presenter.toggleDone();

    assertThat(rows()).extracting(Row::progress).doesNotContain(Progress.DONE);
  }

  @Test
  void deletedSourcesGoWithTheirCodingsAndComeBackByUndo() {
    study.memo(Anchor.source(minutes.id()), "Odd", "Why?");
    presenter.open(minutes.id());

    presenter.delete();
    assertThat(names()).containsExactly("Blog");
    assertThat(workbench.lastWord()).contains("Minutes 2021", "1 coding");

    study.project().undo();
    assertThat(rows()).extracting(Row::codings).containsExactly(0, 1);
  }

  @Test
  void renamingIsOneUndoableStep() {
    presenter.open(minutes.id());
    view.answer = Optional.of(" Minutes, July ");

    presenter.rename();
    assertThat(names()).contains("Minutes, July");
    study.project().undo();

    assertThat(names()).contains("Minutes 2021");
  }

  @Test
  void aNameThatIsTakenIsRefused() {
    presenter.open(minutes.id());
    view.answer = Optional.of("Blog");

    assertThatThrownBy(presenter::rename).isInstanceOf(UserException.class);
  }

  @Test
  void renamingToTheSameNameChangesNothing() {
    presenter.open(minutes.id());
    view.answer = Optional.of("Minutes 2021");
    long before = study.project().journal().last();

    presenter.rename();

    assertThat(study.project().journal().last()).isEqualTo(before);
  }

  private static final class ListView implements SourcesView {
    private SourcesState state = SourcesState.NOTHING;
    private Optional<String> answer = Optional.empty();

    @Override
    public void show(SourcesState newState) {
      state = newState;
    }

    @Override
    public void refreshCoders() {}

    @Override
    public Optional<String> askName(String name) {
      return answer;
    }

    @Override
    public void openArrangeMenu() {}

    @Override
    public boolean hasFocus() {
      return true;
    }
  }
}

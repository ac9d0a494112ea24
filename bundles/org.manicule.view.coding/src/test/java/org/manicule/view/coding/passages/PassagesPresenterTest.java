package org.manicule.view.coding.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.passages.query.Condition;
import org.manicule.view.coding.passages.query.Condition.Join;
import org.manicule.view.coding.passages.query.Criterion;
import org.manicule.view.coding.passages.query.Criterion.OfCodes;
import org.manicule.view.coding.passages.query.Criterion.Relation;
import org.manicule.view.coding.passages.query.Hit;

class PassagesPresenterTest {
  @TempDir Path folder;
  private final ListView view = new ListView();
  private TestProject study;
  private TrialWorkbench workbench;
  private PassagesPresenter presenter;
  private Source minutes;
  private Code fears;
  private Code sale;
  private Coding ofSale;
  private Coding ofFears;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", "The Chair opened.\nMembers feared a sale.");
    sale = study.code("fears > sale");
    fears = study.code("fears");
    ofSale = study.coding(minutes, "a sale", sale, "rumour");
    ofFears = study.coding(minutes, "feared", fears);
    workbench = new TrialWorkbench(study.project());
    presenter = new PassagesPresenter(new CodingDesk(workbench), study.project(), view);
    presenter.start(Runnable::run);
  }

  @AfterEach
  void close() {
    presenter.close();
    study.close();
  }

  @Test
  void asksForCodesOrASourceAtFirst() {
    assertThat(listed()).isEmpty();
    assertThat(view.state.note()).contains("Select codes");
  }

  @Test
  void showsThePassagesOfTheOpenSourceWhenNoCodeIsSelected() {
    workbench.select(workbench.selection().withText(minutes.id(), null));

    assertThat(listed()).containsExactly(ofFears, ofSale);
    assertThat(view.state.heading()).isEqualTo("Minutes: 2 passages");
  }

  @Test
  void showsThePassagesOfACodeWithOrWithoutItsSubCodesCodeByCode() {
    select(fears);
    assertThat(listed()).containsExactly(ofFears, ofSale);

    presenter.includeSubCodes(false);

    assertThat(listed()).containsExactly(ofFears);
  }

  @Test
  void aRowSaysQuoteOriginCodeAndComment() {
    PassageRow row = presenter.row(hit(ofSale));

    assertThat(row.quote()).isEqualTo("a sale");
    assertThat(row.origin()).isEqualTo("Minutes, ¶2");
    assertThat(row.path()).isEqualTo("fears > sale");
    assertThat(row.comment()).isEqualTo("rumour");
  }

  @Test
  void aCopiedPassageCarriesItsOrigin() {
    view.chosen = List.of(hit(ofFears), hit(ofSale));
    workbench.tasks.hold();
    presenter.actions().copy();
    assertThat(view.copied).as("sources are read on a task").isEmpty();
    workbench.tasks.release();
    assertThat(view.copied).isEqualTo("“feared” (Minutes, ¶2)\n\n“a sale” (Minutes, ¶2)");
    assertThat(workbench.lastWord()).startsWith("2 passages copied");
  }

  @Test
  void followsCodingAndUndo() {
    select(sale);

    study.coding(minutes, "The Chair", sale);
    assertThat(listed()).hasSize(2);
    study.project().undo();

    assertThat(listed()).containsExactly(ofSale);
  }

  @Test
  void isNotDisturbedByCodingsItDoesNotList() {
    select(sale);
    PassagesState before = view.state;

    study.coding(minutes, "The Chair", fears);

    assertThat(view.state).isSameAs(before);
  }

  @Test
  void rowsAreReadAnewWhenASourceIsRenamed() {
    select(sale);
    int before = view.state.version();

    study
        .project()
        .apply(Edit.of("Rename", Change.replaced(minutes, minutes.withName("Minutes 2"))));

    assertThat(view.state.version()).isGreaterThan(before);
    assertThat(presenter.row(hit(ofSale)).origin()).isEqualTo("Minutes 2, ¶2");
  }

  @Test
  void aBulkEditIsListedLikeAnyOther() {
    select(sale);
    Project project = study.project();
    List<Passage> many =
        IntStream.range(0, 2_500)
            .mapToObj(i -> Passage.text(minutes.id(), i % 17, 18 + i / 17 % 20))
            .distinct()
            .toList();
    List<Change> changes = new ArrayList<>();
    while (changes.size() < 2_500) {
      Passage passage = many.get(changes.size() % many.size());
      changes.add(Change.added(coding(passage)));
    }

    project.apply(new Edit("Code many", changes));
    assertThat(listed()).hasSize(2_501);
    project.undo();

    assertThat(listed()).containsExactly(ofSale);
  }

  private Coding coding(Passage passage) {
    return new Coding(
        Id.random(),
        passage.source(),
        passage.location(),
        sale.id(),
        study.project().coder().id(),
        Instant.now(),
        null,
        "");
  }

  @Test
  void whenSomebodyElseCodesTheRowsSayWhoseTheCodingsAre() {
    select(sale);
    String mine = presenter.row(hit(ofSale)).label();

    workbench.coderChanged(study.codeAs("B. Marsh"));

    assertThat(mine).isEqualTo("sale");
    assertThat(presenter.row(hit(ofSale)).label()).startsWith("sale").isNotEqualTo("sale");
    assertThat(view.state.version()).isPositive();
  }

  @Test
  void revealingAPassageShowsItAndSelectsItsCoding() {
    List<Passage> revealed = new ArrayList<>();
    workbench.onReveal(revealed::add);

    presenter.reveal(hit(ofSale));

    assertThat(revealed).containsExactly(ofSale.passage());
    assertThat(workbench.selection().coding()).isEqualTo(ofSale.id());
  }

  @Test
  void startsFromTheWholeProjectWhenAskedTo() {
    Source other = study.source("Letter", "A sale!");
    Coding there = study.coding(other, "sale", sale);

    presenter.startFrom(Start.PROJECT);

    assertThat(listed()).containsExactly(there, ofFears, ofSale);
    assertThat(view.state.heading()).isEqualTo("Study: 3 passages");
  }

  @Test
  void theSelectedCodesCanBeAskedForInTheOpenSourceOnly() {
    Source other = study.source("Letter", "A sale!");
    Coding there = study.coding(other, "sale", sale);
    select(fears);
    workbench.select(workbench.selection().withText(other.id(), null));

    presenter.startFrom(Start.CODES_HERE);

    assertThat(listed()).containsExactly(there);
    assertThat(view.state.heading()).isEqualTo("fears in Letter: 1 passage");
  }

  @Test
  void aConditionNarrowsTheListAndSaysSoInWords() {
    Coding wide = study.coding(minutes, "Members feared a sale.", study.code("trust"));
    presenter.startFrom(Start.PROJECT);
    view.next = condition(Join.AND, new OfCodes(Set.of(sale.id()), Relation.OVERLAPS));

    presenter.addCondition();

    assertThat(listed()).containsExactly(wide);
    assertThat(view.state.conditions())
        .containsExactly("only overlapping another passage coded fears > sale");

    view.next = condition(Join.NOT, new OfCodes(Set.of(sale.id()), Relation.OVERLAPS));
    presenter.changeCondition(0);
    assertThat(listed()).containsExactly(ofFears, ofSale);

    presenter.removeCondition(0);
    assertThat(listed()).hasSize(3);
    assertThat(view.state.conditions()).isEmpty();
  }

  @Test
  void aCodingBesideAnotherChangesWhatOverlaps() {
    presenter.startFrom(Start.PROJECT);
    view.next = condition(Join.AND, new OfCodes(Set.of(sale.id()), Relation.OVERLAPS));
    presenter.addCondition();
    assertThat(listed()).isEmpty();

    Coding beside = study.coding(minutes, "sale.", study.code("trust"));
    assertThat(listed()).containsExactly(beside);
    study.project().undo();

    assertThat(listed()).isEmpty();
  }

  @Test
  void passagesStandBelowTheirCodesAndAGroupCanBeClosed() {
    presenter.startFrom(Start.PROJECT);
    presenter.arrange(Arrangement.PLAIN.grouped(Grouping.CODE));

    assertThat(headings()).containsExactly("fears 1", "fears > sale 1");
    assertThat(view.state.rows().size()).isEqualTo(4);

    presenter.toggle(view.state.rows().headings().get(0).group());

    assertThat(view.state.rows().size()).isEqualTo(3);
    assertThat(listed()).containsExactly(ofSale);
  }

  @Test
  void aNewCodingAppearsInItsGroupAtItsPlace() {
    presenter.startFrom(Start.PROJECT);
    presenter.arrange(Arrangement.PLAIN.grouped(Grouping.CODE));

    Coding first = study.coding(minutes, "The Chair", sale);

    assertThat(listed()).containsExactly(ofFears, first, ofSale);
    assertThat(headings()).containsExactly("fears 1", "fears > sale 2");
  }

  @Test
  void aPassageAboutTwoValuesIsCountedOnce() {
    study.value(minutes, "region", "north");
    Source other = study.source("Letter", "A sale!");
    study.coding(other, "sale", sale);
    presenter.startFrom(Start.PROJECT);

    presenter.arrange(Arrangement.PLAIN.groupedBy(presenter.variables().get(0).id()));

    assertThat(headings()).containsExactly("north 2", "no value 1");
    assertThat(view.state.heading()).endsWith("3 passages");
  }

  @Test
  void contextShowsTheWordsAround() {
    select(sale);
    presenter.widen(Context.PARAGRAPH);

    PassageRow row = presenter.row(hit(ofSale));

    assertThat(row.before()).isEqualTo("Members feared ");
    assertThat(row.quote()).isEqualTo("a sale");
    assertThat(row.after()).isEqualTo(".");
  }

  @Test
  void passagesAreCodedAgainInOneEditThatMakesANewCode() {
    presenter.startFrom(Start.PROJECT);
    view.chosen = List.of(hit(ofFears), hit(ofSale));
    view.code = "trust > lost";

    presenter.actions().code();

    assertThat(study.project().codings().count()).isEqualTo(4);
    assertThat(listed()).hasSize(4);
    study.project().undo();
    assertThat(study.project().codings().count()).isEqualTo(2);
    assertThat(study.project().codebook().tree().find("trust > lost")).isEmpty();
  }

  @Test
  void passagesAreUncodedFromTheList() {
    presenter.startFrom(Start.PROJECT);
    view.chosen = List.of(hit(ofFears), hit(ofSale));

    presenter.actions().uncode();

    assertThat(listed()).isEmpty();
    assertThat(workbench.lastWord()).isEqualTo("Uncoded 2 passages");
    study.project().undo();
    assertThat(listed()).containsExactly(ofFears, ofSale);
  }

  @Test
  void codingBlindHidesWhatOthersCoded() {
    study.codeAs("B. Marsh");
    Coding other = study.coding(minutes, "The Chair", sale);
    study.codeAs("A. Reader");
    presenter.startFrom(Start.PROJECT);
    assertThat(listed()).contains(other);

    workbench.hideOtherCoders(true);

    assertThat(listed()).containsExactly(ofFears, ofSale);
  }

  @Test
  void aSearchThatWasStoppedCanBeBegunAgain() {
    workbench.tasks.cancelling = true;
    presenter.startFrom(Start.PROJECT);
    assertThat(view.state.stopped()).isTrue();
    assertThat(view.state.heading()).isEqualTo("Study: the search was stopped");

    workbench.tasks.cancelling = false;
    presenter.searchAgain();

    assertThat(listed()).containsExactly(ofFears, ofSale);
  }

  private static Optional<Condition> condition(Join join, Criterion criterion) {
    return Optional.of(new Condition(join, criterion));
  }

  private List<Coding> listed() {
    PassageRows rows = view.state.rows();
    return IntStream.range(0, rows.size())
        .mapToObj(rows::hit)
        .flatMap(Optional::stream)
        .map(hit -> study.project().codings().find(hit.id()).orElseThrow())
        .toList();
  }

  private List<String> headings() {
    return view.state.rows().headings().stream()
        .map(heading -> heading.group().name() + " " + heading.count())
        .toList();
  }

  private static Hit hit(Coding coding) {
    return new Hit(
        coding.id().value().getMostSignificantBits(),
        coding.id().value().getLeastSignificantBits(),
        coding.source(),
        0,
        0,
        coding.code(),
        coding.coder(),
        0);
  }

  private void select(Code code) {
    workbench.select(workbench.selection().withCodes(Set.of(code.id())));
  }
}

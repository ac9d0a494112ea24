package org.manicule.view.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manicule.api.Issue;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.model.Value;
import org.manicule.api.model.Variable;
import org.manicule.api.model.VariableType;
import org.manicule.api.reference.Reference;
import org.manicule.api.reference.ReferenceMatch;
import org.manicule.api.reference.ReferenceMatch.ValueChange;
import org.manicule.api.reference.ReferencePlan;

class ReferencesPresenterTest {
  private final Variable author = Variable.ofSources("author", VariableType.TEXT);
  private final Variable year = Variable.ofSources("year", VariableType.DATE);
  private final Source paper = source("paper.pdf");
  private final Source minutes = source("minutes.txt");
  private final ReferencePlan plan =
      new ReferencePlan(
          "refs.bib",
          List.of(
              new ReferenceMatch(
                  reference("Quill 2019"),
                  paper,
                  "same DOI",
                  List.of(
                      new ValueChange(
                          author, false, Value.of(author, paper.id(), "A. Quill"), "Quill, A"),
                      new ValueChange(year, true, null, "2019"))),
              new ReferenceMatch(reference("Reed 2001"), minutes, "same title", List.of())),
          List.of(reference("Nobody 1999")),
          List.of(Issue.warning("refs.bib, line 3", "odd")));
  private final List<ReferencesPresenter.State> states = new ArrayList<>();
  private final ReferencesPresenter presenter = new ReferencesPresenter(plan, states::add);

  private static Source source(String name) {
    return new Source(Id.random(), name, "0".repeat(64), 5, 1, null, null, Instant.EPOCH);
  }

  private static Reference reference(String citedAs) {
    return new Reference("k", "line 1", citedAs, citedAs + ", whole", Map.of(), "", List.of());
  }

  private ReferencesPresenter.State last() {
    return states.get(states.size() - 1);
  }

  @Test
  void sourcesAreShownWithWhatTheyWouldGetAndWhatTheyHave() {
    presenter.start();

    assertThat(last().rows())
        .containsExactly(
            new ReferencesPresenter.Row(
                "paper.pdf", "Quill 2019", "same DOI", "1 new, 1 differs", true),
            new ReferencesPresenter.Row(
                "minutes.txt", "Reed 2001", "same title", "has them already", true));
    assertThat(last().detail())
        .containsExactly(
            "Quill 2019, whole",
            "author: A. Quill is kept (the bibliography has Quill, A)",
            "year: 2019");
    assertThat(last().remarks())
        .containsExactly("No source: Nobody 1999, whole", "refs.bib, line 3: odd");
    assertThat(last().summary())
        .isEqualTo("2 sources get a reference; 1 entry is without a source.");
    assertThat(last().canGive()).isTrue();
  }

  @Test
  void valuesAreReplacedOnlyWhenTheResearcherSaysSo() {
    presenter.start();
    assertThat(presenter.replaces()).isFalse();

    presenter.replace(true);

    assertThat(presenter.replaces()).isTrue();
    assertThat(last().detail()).contains("author: Quill, A (instead of A. Quill)");
  }

  @Test
  void sourcesThatAreLeftOutAreNotInThePlan() {
    presenter.start();
    presenter.include(0, false);

    assertThat(presenter.accepted().matches())
        .extracting(match -> match.source().name())
        .containsExactly("minutes.txt");
    assertThat(last().canGive()).isFalse();
  }
}

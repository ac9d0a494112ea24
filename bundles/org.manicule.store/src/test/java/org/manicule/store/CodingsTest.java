package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;

/** Reading codings. */
class CodingsTest extends OpenProject {
  private static final String TEXT = "a text of some length";

  private Source blog;
  private Source minutes;
  private Code trust;
  private Code fear;

  @BeforeEach
  void prepare() {
    minutes = Given.source(project, "minutes", TEXT);
    blog = Given.source(project, "Blog", TEXT);
    trust = Given.code(project, "trust");
    fear = Given.code(project, "fear");
  }

  @Test
  void codingsOfASourceComeByPlaceAndThenByTime() {
    Coding late = Given.coding(project, minutes, 5, 9, trust);
    Coding wide = Given.coding(project, minutes, 0, 9, trust);
    Coding narrow = Given.coding(project, minutes, 0, 4, trust);
    Coding again = Given.coding(project, minutes, 0, 4, fear);
    Given.coding(project, blog, 0, 4, fear);

    assertThat(project.codings().inSource(minutes.id())).containsExactly(narrow, again, wide, late);
  }

  @Test
  void allCodingsComeBySourceNameAndPlace() {
    Coding third = Given.coding(project, minutes, 5, 9, trust);
    Coding second = Given.coding(project, minutes, 0, 9, fear);
    Coding first = Given.coding(project, blog, 7, 8, trust);

    assertThat(project.codings().list(CodingQuery.ALL)).containsExactly(first, second, third);
    assertThat(project.codings().count()).isEqualTo(3);
  }

  @Test
  void queriesBoundByCodeSourceAndCoder() {
    Coder me = project.coder();
    Coding mine = Given.coding(project, minutes, 0, 1, trust);
    Coding feared = Given.coding(project, minutes, 1, 2, fear);
    Coder ann = project.codeAs("Ann");
    Coding anns = Given.coding(project, blog, 0, 1, trust);

    assertThat(project.codings().list(CodingQuery.ofCodes(Set.of(trust.id()))))
        .containsExactly(anns, mine);
    assertThat(project.codings().list(CodingQuery.ofCodes(Set.of(trust.id(), fear.id()))))
        .containsExactly(anns, mine, feared);
    assertThat(project.codings().list(CodingQuery.inSources(Set.of(minutes.id()))))
        .containsExactly(mine, feared);
    assertThat(project.codings().list(new CodingQuery(Set.of(), Set.of(), Set.of(ann.id()))))
        .containsExactly(anns);
    assertThat(
            project
                .codings()
                .list(new CodingQuery(Set.of(minutes.id()), Set.of(trust.id()), Set.of(me.id()))))
        .containsExactly(mine);
    assertThat(project.codings().list(CodingQuery.ofCodes(Set.of(Id.random())))).isEmpty();
  }

  @Test
  void manySourcesAreHandedOverInOrderWithoutLossOrDoubling() {
    List<Change> changes = new ArrayList<>();
    List<Source> sources =
        IntStream.range(0, 40)
            .mapToObj(i -> Given.newSource(project, String.format("s%02d", i), TEXT))
            .toList();
    sources.forEach(source -> changes.add(Change.added(source)));
    for (Source source : sources) {
      changes.addAll(Given.newCodings(project, source, trust, 300));
      changes.addAll(Given.newCodings(project, source, fear, 50));
    }
    project.apply(new Edit("Import", changes));

    List<Coding> all = project.codings().list(CodingQuery.ALL);
    assertThat(all).hasSize(40 * 350).doesNotHaveDuplicates();
    assertThat(all.stream().map(Coding::source).distinct().toList())
        .isEqualTo(sources.stream().map(Source::id).toList());
    assertThat(project.codings().list(CodingQuery.ofCodes(Set.of(fear.id())))).hasSize(40 * 50);
  }

  @Test
  void othersCanBeReadWhileCodingsAreHandedOver() {
    Coding coding = Given.coding(project, minutes, 0, 1, trust);
    List<String> quotes = new ArrayList<>();

    project
        .codings()
        .forEach(
            CodingQuery.ALL,
            each -> quotes.add(project.sources().document(each.source()).quote(each.location())));

    assertThat(quotes).containsExactly("a");
    assertThat(project.codings().find(coding.id())).contains(coding);
  }

  @Test
  void theLastCodingOfASourceIsTheOneMadeLast() {
    Given.coding(project, minutes, 5, 9, trust);
    Coding last = Given.coding(project, minutes, 0, 3, fear);
    Given.coding(project, blog, 0, 3, fear);

    assertThat(project.codings().lastInSource(minutes.id())).contains(last);
    project.undo(project.journal().last() - 1);
    assertThat(project.codings().lastInSource(minutes.id())).get().isNotEqualTo(last);
  }
}

package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.edit.LinkEdits;
import org.manicule.api.edit.LinkEdits.Content;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.CodingColumns;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.project.ProjectData;
import org.manicule.api.task.Monitor;
import org.manicule.testkit.TestProject;

/** A project in which one coder's work alone is seen. */
class OneCoderTest {
  @TempDir Path folder;
  private TestProject study;
  private Source minutes;
  private Source blog;
  private Code sale;
  private Code loss;
  private Coder me;
  private Coder other;
  private Coding mine;
  private Coding mineToo;
  private Coding theirs;
  private ProjectData seen;

  @BeforeEach
  void twoCodersCode() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", "Members feared a sale.");
    blog = study.source("Blog", "A loss.");
    sale = study.code("sale");
    loss = study.code("loss");
    me = study.project().coder();
    mine = study.coding(minutes, "a sale", sale);
    mineToo = study.coding(minutes, "feared", sale);
    other = study.codeAs("B. Marsh");
    theirs = study.coding(minutes, "Members", sale);
    study.coding(blog, "loss", loss);
    study.codeAs(me.name());
    seen = study.project().onlyBy(me);
  }

  @AfterEach
  void close() {
    study.close();
  }

  @Test
  void onlyItsCodingsAreFoundListedAndCounted() {
    assertThat(seen.onlyCoder()).contains(me);
    assertThat(seen.codings().count()).isEqualTo(2);
    assertThat(seen.codings().find(mine.id())).contains(mine);
    assertThat(seen.codings().find(theirs.id())).isEmpty();
    assertThat(seen.codings().inSource(minutes.id())).containsExactly(mineToo, mine);
    assertThat(seen.codings().inSource(blog.id())).isEmpty();
    assertThat(seen.codings().lastInSource(minutes.id())).contains(mineToo);
    assertThat(seen.codings().lastInSource(blog.id())).isEmpty();
    assertThat(seen.codings().countsPerSource()).isEqualTo(Map.of(minutes.id(), 2));
    assertThat(seen.codebook().counts()).isEqualTo(Map.of(sale.id(), new CodeCount(2, 1)));
    assertThat(seen.codings().list(CodingQuery.ALL)).containsExactly(mineToo, mine);
  }

  @Test
  void askingForTheCodingsOfOthersFindsNoneAndForBothItsOwn() {
    assertThat(seen.codings().list(new CodingQuery(Set.of(), Set.of(), Set.of(other.id()))))
        .isEmpty();
    assertThat(
            seen.codings().list(new CodingQuery(Set.of(), Set.of(), Set.of(other.id(), me.id()))))
        .hasSize(2);
    assertThat(seen.onlyBy(other).codings().count()).as("another coder instead").isEqualTo(2);
  }

  @Test
  void columnsHoldItsRowsAlone() {
    CodingColumns columns = seen.codings().columns(Monitor.silent());

    assertThat(columns.size()).isEqualTo(2);
    for (int row = 0; row < columns.size(); row++) {
      assertThat(columns.coders().get(columns.coder(row))).isEqualTo(me.id());
      assertThat(columns.codes().get(columns.code(row))).isEqualTo(sale.id());
      assertThat(columns.sources().get(columns.source(row))).isEqualTo(minutes.id());
    }
    assertThat(new int[] {columns.start(0), columns.start(1)})
        .containsExactlyInAnyOrder(
            mine.textRange().orElseThrow().start(), mineToo.textRange().orElseThrow().start());
    assertThat(new int[] {columns.end(0), columns.end(1)})
        .containsExactlyInAnyOrder(
            mine.textRange().orElseThrow().end(), mineToo.textRange().orElseThrow().end());
    assertThat(columns.asOf()).isEqualTo(study.project().journal().last());
  }

  @Test
  void memosAndLinksOfOthersAreNotThere() {
    Memo own = study.memo(Anchor.on(minutes), "own", "");
    study.project().apply(link(me, "explains", mineToo));
    study.codeAs(other.name());
    Memo foreign = study.memo(Anchor.on(minutes), "foreign", "");
    study.project().apply(link(other, "contradicts", theirs));

    assertThat(seen.memos().all()).containsExactly(own);
    assertThat(seen.memos().on(minutes.id())).containsExactly(own);
    assertThat(seen.memos().find(foreign.id())).isEmpty();
    assertThat(seen.memos().links()).extracting(Link::relation).containsExactly("explains");
    assertThat(seen.memos().linksOf(mine.id()))
        .extracting(Link::relation)
        .containsExactly("explains");
  }

  private Edit link(Coder coder, String relation, Coding to) {
    return new LinkEdits(study.project(), coder)
        .link(new Content(relation, ""), Anchor.on(mine), Anchor.on(to), "Link");
  }

  @Test
  void whatBelongsToAllStays() {
    assertThat(seen.sources().all()).hasSize(2);
    assertThat(seen.codebook().tree().all()).hasSize(2);
    assertThat(seen.coders().all()).contains(me, other);
    assertThat(seen.journal().last()).isEqualTo(study.project().journal().last());
    assertThat(seen.name()).isEqualTo(study.project().name());
  }
}

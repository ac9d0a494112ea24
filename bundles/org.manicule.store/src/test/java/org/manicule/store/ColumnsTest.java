package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.PageRectangle;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingColumns;
import org.manicule.api.project.Edit;
import org.manicule.api.task.CancelledException;
import org.manicule.api.task.Monitor;

/** All codings as columns of numbers. */
class ColumnsTest extends OpenProject {
  private Source source;
  private Code trust;
  private Code doubt;

  @BeforeEach
  void fill() {
    source = Given.source(project, "minutes", "some words ".repeat(100));
    trust = Given.code(project, "trust");
    doubt = Given.code(project, "doubt");
  }

  private CodingColumns columns() {
    return project.codings().columns(Monitor.silent());
  }

  @Test
  void tellSourcePlaceCodeAndCoderOfEachCoding() {
    Given.coding(project, source, 5, 10, trust);
    Given.coding(project, source, 7, 12, doubt);

    CodingColumns columns = columns();

    assertThat(columns.size()).isEqualTo(2);
    assertThat(columns.asOf()).isEqualTo(project.journal().last());
    int row = columns.start(0) == 7 ? 0 : 1;
    assertThat(columns.end(row)).isEqualTo(12);
    assertThat(columns.sources().get(columns.source(row))).isEqualTo(source.id());
    assertThat(columns.codes().get(columns.code(row))).isEqualTo(doubt.id());
    assertThat(columns.coders().get(columns.coder(row))).isEqualTo(project.coder().id());
    assertThatThrownBy(() -> columns.start(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void areKeptCurrentWhileThoseHandedOutStayAsTheyWere() {
    Coding first = Given.coding(project, source, 5, 10, trust);
    CodingColumns before = columns();
    project.apply(Edit.of("Change the code", Change.replaced(first, first.withCode(doubt.id()))));
    Given.coding(project, source, 20, 30, trust);

    CodingColumns after = columns();

    assertThat(before.size()).isEqualTo(1);
    assertThat(before.codes().get(before.code(0))).isEqualTo(trust.id());
    assertThat(after.size()).isEqualTo(2);
    assertThat(after.codes().get(after.code(0))).isEqualTo(doubt.id());
    assertThat(after.asOf()).isEqualTo(project.journal().last());
    project.undo();
    project.undo();
    project.undo();
    assertThat(columns().size()).isZero();
  }

  @Test
  void aRectangleOnAPageLiesOnNoText() {
    Coding onPage =
        new Coding(
            Id.random(),
            source.id(),
            new PageRectangle(2, 1, 1, 10, 10),
            trust.id(),
            project.coder().id(),
            Given.now(),
            null,
            "");
    project.apply(Edit.of("Code", Change.added(onPage)));

    assertThat(List.of(columns().start(0), columns().end(0))).containsExactly(-1, -1);
  }

  @Test
  void areReadAnewAfterMoreEditsThanAreWorthFollowing() {
    Given.coding(project, source, 5, 10, trust);
    columns();
    for (int i = 0; i < 3; i++) {
      project.apply(new Edit("Autocode", Given.newCodings(project, source, trust, 9000)));
    }

    assertThat(columns().size()).isEqualTo(27_001);
    Given.coding(project, source, 5, 10, doubt);
    assertThat(columns().size()).isEqualTo(27_002);
  }

  @Test
  void readingThemCanBeCancelledAndRepeated() {
    project.apply(new Edit("Autocode", Given.newCodings(project, source, trust, 10_000)));

    assertThatThrownBy(() -> project.codings().columns(new CancelAfter(0)))
        .isInstanceOf(CancelledException.class);
    assertThat(columns().size()).isEqualTo(10_000);
  }
}

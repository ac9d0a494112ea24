package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.Source;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;

/** Edits of tens of thousands of changes, as autocoding and import make them. */
class BulkTest extends OpenProject {
  private static final int CODINGS = 20_000;

  /** Far above what it takes, so that only a cost that grows faster than the edit fails it. */
  private static final Duration GENEROUS = Duration.ofSeconds(90);

  @Test
  void twentyThousandCodingsAreOneEditAndOneUndo() {
    Source source = Given.source(project, "minutes", "some words ".repeat(1000));
    Code trust = Given.code(project, "trust");
    Edit edit = new Edit("Autocode", Given.newCodings(project, source, trust, CODINGS));
    Instant start = Instant.now();

    JournalEntry entry = project.apply(edit);
    assertThat(project.codings().count()).isEqualTo(CODINGS);
    assertThat(project.codebook().counts())
        .isEqualTo(Map.of(trust.id(), new CodeCount(CODINGS, 1)));

    project.undo();
    assertThat(project.codings().count()).isZero();
    assertThat(project.codebook().counts()).isEmpty();

    project.redo();
    assertThat(project.codings().count()).isEqualTo(CODINGS);
    assertThat(Duration.between(start, Instant.now())).isLessThan(GENEROUS);
    assertThat(project.journal().entry(entry.number()).orElseThrow().edit()).isEqualTo(edit);
  }
}

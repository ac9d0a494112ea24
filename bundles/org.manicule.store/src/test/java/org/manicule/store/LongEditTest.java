package org.manicule.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Code;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.CodingQuery;
import org.manicule.api.project.Edit;
import org.manicule.api.task.Monitor;
import org.manicule.store.check.StoredDataCheck;

/** What a program that is killed in the middle of a long edit leaves. */
class LongEditTest extends OpenProject {
  /** More than H2 takes back in memory. */
  private static final int CODINGS = 40_000;

  @Test
  void theProjectOpensAsItWasBefore() throws Exception {
    Source source = Given.source(project, "minutes", "some words ".repeat(3000));
    Code code = Given.code(project, "trust");
    List<Change> codings = Given.newCodings(project, source, code, CODINGS);
    project.apply(new Edit("Autocode", codings));
    long last = project.journal().last();
    project.close();

    try (OtherProcess other =
        OtherProcess.waiting(LongEditProgram.class, project.folder().toString())) {
      other.go();
      other.await("written");
    }

    // In a new process, as a researcher opens it: in one that ran on, H2 holds types that it would
    // note in the file otherwise, and did not fail.
    try (OtherProcess next = OtherProcess.holding(project.folder())) {
      assertThat(next.said()).contains("holding Study");
    }
    reopen();
    assertThat(project.journal().last()).isEqualTo(last);
    assertThat(project.codings().list(CodingQuery.ALL))
        .hasSize(CODINGS)
        .allMatch(coding -> coding.comment().isEmpty());
    assertThat(new StoredDataCheck().check(project, Monitor.silent())).isEmpty();
  }
}

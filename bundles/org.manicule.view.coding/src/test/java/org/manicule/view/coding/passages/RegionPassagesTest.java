package org.manicule.view.coding.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Id;
import org.manicule.api.model.PageRectangle;
import org.manicule.api.model.Source;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.passages.query.Hit;

/** Passages that have no words. */
class RegionPassagesTest {
  @TempDir Path folder;

  @Test
  void aRegionIsNamedAndCitedWithoutQuotationMarks() {
    try (TestProject study = TestProject.in(folder, new H2Projects())) {
      Source report = study.source("Report", "Words.");
      Code maps = study.code("maps");
      PageRectangle place = new PageRectangle(3, 0, 0, 341, 227.6);
      Coding coding =
          new Coding(
              Id.random(),
              report.id(),
              place,
              maps.id(),
              study.project().coder().id(),
              Instant.EPOCH,
              null,
              "");
      study.project().apply(Edit.of("code a region", Change.added(coding)));
      TrialWorkbench workbench = new TrialWorkbench(study.project());
      ListView view = new ListView();
      PassagesPresenter presenter =
          new PassagesPresenter(new CodingDesk(workbench), study.project(), view);
      presenter.start(Runnable::run);
      workbench.select(workbench.selection().withCodes(Set.of(maps.id())));

      Hit hit = view.state.rows().hit(0).orElseThrow();
      assertThat(presenter.row(hit).quote()).isEqualTo("[region on page 3, 12 × 8 cm]");
      view.chosen = List.of(hit);
      presenter.actions().copy();
      assertThat(view.copied).isEqualTo("[region on page 3, 12 × 8 cm] (Report, p. 3)");
      presenter.close();
    }
  }
}

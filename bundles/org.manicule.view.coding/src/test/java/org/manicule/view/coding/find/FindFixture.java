package org.manicule.view.coding.find;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.SourceDocument;
import org.manicule.api.model.TextRange;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.view.coding.desk.CodingDesk;
import org.manicule.view.coding.desk.TextAtHand;

/** A project with two sources and a window without widgets. */
abstract class FindFixture {
  static final String TEXT =
      "Members feared a sale. They asked who decides.\n\n"
          + "The fear of a sale grew. Nobody said a word.\n";

  @TempDir Path folder;
  TestProject study;
  TrialWorkbench workbench;
  CodingDesk desk;
  Source minutes;
  Source letters;

  @BeforeEach
  void openProject() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", TEXT);
    letters = study.source("Letters", "No fear, no favour.\n");
    study.source("Notes", "Nothing of note.\n");
    workbench = new TrialWorkbench(study.project());
    desk = new CodingDesk(workbench);
    desk.opened(TextAtHand.class, new OpenText());
    read(minutes, 0, 0);
  }

  @AfterEach
  void closeProject() {
    study.close();
  }

  void read(Source source, int start, int end) {
    workbench.select(workbench.selection().withText(source.id(), new TextRange(start, end)));
  }

  String selected() {
    return workbench
        .selection()
        .range()
        .in(study.project().sources().text(workbench.selection().source()));
  }

  /** The text that the window's selection names. */
  private final class OpenText implements TextAtHand {
    private SourceDocument open;

    @Override
    public Optional<Passage> selectedWords() {
      return Optional.empty();
    }

    @Override
    public Optional<SourceDocument> document() {
      var source = workbench.selection().source();
      if (source == null || study.project().sources().find(source).isEmpty()) {
        return Optional.empty();
      }
      String hash = study.project().sources().find(source).orElseThrow().textHash();
      if (open == null || !open.source().textHash().equals(hash)) {
        open = study.project().sources().document(source);
      }
      return Optional.of(open);
    }
  }
}

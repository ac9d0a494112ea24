package org.manicule.view.coding.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;

class MemoSignsTest {
  @TempDir Path folder;
  private final List<Set<Id<?>>> changed = new ArrayList<>();
  private TestProject study;
  private TrialWorkbench workbench;
  private MemoSigns signs;
  private Source minutes;
  private Code fears;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    minutes = study.source("Minutes", "Members feared a sale.");
    fears = study.code("fears");
    workbench = new TrialWorkbench(study.project());
    signs = new MemoSigns(workbench, study.project());
    signs.start(Runnable::run, changed::add);
  }

  @AfterEach
  void close() {
    signs.close();
    study.close();
  }

  @Test
  void aMemoGivesItsCodeOrSourceASignAndUndoTakesItAway() {
    assertThat(signs.sign(fears.id())).isEmpty();
    assertThat(signs.sign(minutes.id())).isEmpty();

    study.memo(Anchor.on(fears), "Of fears", "");
    assertThat(changed).containsExactly(Set.of(fears.id()));
    assertThat(signs.sign(fears.id())).isEqualTo(MemoSigns.SIGN);
    assertThat(signs.titles(fears.id())).isEqualTo("Of fears");
    assertThat(signs.sign(minutes.id())).isEmpty();

    study.project().undo();
    assertThat(signs.sign(fears.id())).isEmpty();
  }

  @Test
  void aMemoOnWordsOfASourceIsNoneOnTheSource() {
    study.memo(Anchor.on(new Passage(minutes.id(), study.rangeOf(minutes, "a sale"))), "W", "");
    assertThat(signs.sign(minutes.id())).isEmpty();

    study.memo(Anchor.source(minutes.id()), "S", "");
    assertThat(signs.titles(minutes.id())).isEqualTo("S");
  }

  @Test
  void whatNobodySawIsNotToldOf() {
    study.memo(Anchor.on(fears), "Of fears", "");

    assertThat(changed).isEmpty();
  }

  @Test
  void whoCodesBlindSeesNoSignOfTheMemosOfOthers() {
    study.codeAs("B. Marsh");
    study.memo(Anchor.on(fears), "Theirs", "");
    study.codeAs("A. Reader");
    assertThat(signs.titles(fears.id())).isEqualTo("Theirs");

    workbench.hideOtherCoders(true);

    assertThat(signs.titles(fears.id())).isEmpty();
    assertThat(changed).containsExactly(Set.of(fears.id()));
  }
}

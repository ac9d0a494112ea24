package org.manicule.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Id;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Project;
import org.manicule.core.FileSettings;
import org.manicule.core.InstalledPlugins;
import org.manicule.core.PooledTasks;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.ui.api.Selection;

class WindowWorkbenchTest {
  @TempDir Path folder;
  private final PooledTasks tasks = new PooledTasks();
  private final Recorded stage = new Recorded();
  private final Id<Source> source = Id.random();
  private WindowWorkbench workbench;

  @BeforeEach
  void makeWorkbench() {
    Guard guard = new Guard(new InstalledPlugins(), stage::report);
    workbench = new WindowWorkbench(stage, tasks, new FileSettings(folder), guard);
  }

  @AfterEach
  void endTasks() {
    tasks.close();
  }

  @Test
  void allListenersHearOfANewSelectionOnce() {
    List<Selection> heard = new ArrayList<>();
    workbench.onSelection(heard::add);
    Selection selection = Selection.NONE.withCodes(Set.of(Id.<Code>random()));

    workbench.select(selection);
    workbench.select(selection);

    assertThat(heard).containsExactly(selection);
    assertThat(workbench.selection()).isEqualTo(selection);
  }

  @Test
  void aListenerThatEndedItsRegistrationHearsNothing() {
    List<Selection> heard = new ArrayList<>();
    workbench.onSelection(heard::add).close();

    workbench.select(Selection.NONE.withText(source, null));

    assertThat(heard).isEmpty();
  }

  @Test
  void aListenerThatFailsHarmsNoOther() {
    List<Selection> heard = new ArrayList<>();
    workbench.onSelection(
        selection -> {
          throw new IllegalStateException("broken plugin");
        });
    workbench.onSelection(heard::add);

    workbench.select(Selection.NONE.withText(source, null));

    assertThat(heard).hasSize(1);
    assertThat(stage.problems).singleElement().isInstanceOf(UserException.class);
  }

  @Test
  void backReturnsToThePlaceThatWasReadBeforeRevealing() {
    List<Passage> shown = new ArrayList<>();
    workbench.onReveal(shown::add);
    workbench.select(Selection.NONE.withText(source, new TextRange(7, 9)));

    workbench.reveal(Passage.text(source, 100, 120));
    workbench.back();

    assertThat(shown).containsExactly(Passage.text(source, 100, 120), Passage.text(source, 7, 9));
  }

  @Test
  void revealingBringsTheTextToTheFrontFirst() {
    workbench.onReveal(passage -> stage.calls.add("revealed"));

    workbench.reveal(Passage.text(source, 1, 2));

    assertThat(stage.calls).containsExactly("show text", "revealed");
  }

  @Test
  void aViewCanHaveACommandDone() {
    assertThat(workbench.perform("memos.new")).isTrue();

    assertThat(stage.calls).containsExactly("perform memos.new");
  }

  @Test
  void anotherProjectForgetsSelectionAndPlaces() {
    workbench.select(Selection.NONE.withText(source, new TextRange(7, 9)));
    workbench.reveal(Passage.text(source, 1, 2));

    workbench.projectChanged();

    assertThat(workbench.selection()).isEqualTo(Selection.NONE);
    assertThat(workbench.history().canGoBack()).isFalse();
  }

  @Test
  void everybodyHearsWhoCodesFromNowOn() {
    List<Coder> heard = new ArrayList<>();
    workbench.onCoder(heard::add);
    Coder ann = new Coder(Id.random(), "Ann", "#336699");

    workbench.coderChanged(ann);

    assertThat(heard).containsExactly(ann);
  }

  @Test
  void blindCodingIsToldAndKeptForTheProjectOnly() {
    try (TestProject study = TestProject.in(folder.resolve("a"), new H2Projects());
        TestProject other = TestProject.in(folder.resolve("b"), new H2Projects())) {
      List<Boolean> told = new ArrayList<>();
      workbench.onCoder(coder -> told.add(workbench.hidesOtherCoders()));
      enter(study.project());
      workbench.hideOtherCoders(true);

      enter(other.project());
      assertThat(workbench.hidesOtherCoders()).isFalse();
      enter(study.project());

      assertThat(workbench.hidesOtherCoders()).isTrue();
      assertThat(told).containsExactly(true);
    }
  }

  private void enter(Project project) {
    stage.project = project;
    workbench.projectChanged();
  }

  @Test
  void whoCodesBlindSeesTheProjectWithTheirOwnWorkOnly() {
    try (TestProject study = TestProject.in(folder.resolve("a"), new H2Projects())) {
      Coder me = study.project().coder();
      Coder other = study.codeAs("B. Marsh");
      study.codeAs(me.name());
      enter(study.project());
      assertThat(workbench.seen(study.project()).onlyCoder()).isEmpty();
      assertThat(workbench.hides(other.id())).isFalse();

      workbench.hideOtherCoders(true);

      assertThat(workbench.seen(study.project()).onlyCoder()).contains(me);
      assertThat(workbench.hides(other.id())).isTrue();
      assertThat(workbench.hides(me.id())).isFalse();
    }
  }
}

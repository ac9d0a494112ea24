package org.manicule.view.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.edit.LinkEdits.Content;
import org.manicule.api.model.Link;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;

class LinksPresenterTest {
  private static final String TEXT = "The Chair opened.\nMembers feared a sale.";

  @TempDir Path folder;
  private final Answers view = new Answers();
  private TestProject study;
  private Project project;
  private TrialWorkbench workbench;
  private LinksPresenter presenter;
  private Source minutes;
  private Passage chair;
  private Passage sale;

  @BeforeEach
  void open() {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    minutes = study.source("Minutes", TEXT);
    chair = place("The Chair");
    sale = place("a sale");
    workbench = new TrialWorkbench(project);
    presenter = new LinksPresenter(workbench, project, view);
    presenter.start(Runnable::run);
  }

  @AfterEach
  void close() {
    presenter.close();
    study.close();
  }

  @Test
  void aLinkIsMadeInTwoStepsAndUndone() {
    link("explains");

    assertThat(view.state.links()).hasSize(1);
    LinkRow row = presenter.row(view.state.links().get(0));
    assertThat(row.from()).isEqualTo("Minutes, ¶1: “The Chair”");
    assertThat(row.relation()).isEqualTo("explains");
    assertThat(row.to()).isEqualTo("Minutes, ¶2: “a sale”");
    assertThat(view.opened).isTrue();
    project.undo();
    assertThat(view.state.links()).isEmpty();
    assertThat(view.state.note()).contains("Ctrl+L");
  }

  @Test
  void whileALinkIsBeingMadeTheViewSaysWhereItStarts() {
    select(chair);
    presenter.from();

    assertThat(view.state.heading()).contains("The Chair").contains("Ctrl+J");
    assertThat(workbench.lastWord()).contains("The Chair");
  }

  @Test
  void aLinkNeedsAStartAndWords() {
    presenter.from();
    assertThat(workbench.lastWord()).isEqualTo("Select words first");
    select(sale);
    presenter.to();
    assertThat(workbench.lastWord()).startsWith("Start a link first");
    assertThat(project.memos().links()).isEmpty();
  }

  @Test
  void aLinkIsFollowedFromOneEndToTheOtherAndBack() {
    link("explains");
    Link link = view.state.links().get(0);
    select(chair);

    presenter.followHere();
    select(sale);
    presenter.follow(link);

    assertThat(workbench.revealed).containsExactly(sale, chair);
  }

  @Test
  void onlyTheLinksAtTheSelectionAreListedWhenAskedFor() {
    link("explains");
    presenter.showHere(true);
    assertThat(view.state.links()).hasSize(1);

    select(place("opened"));

    assertThat(view.state.links()).isEmpty();
    presenter.followHere();
    assertThat(workbench.lastWord()).isEqualTo("No link starts or ends here");
  }

  @Test
  void ownWordsAreOfferedAgain() {
    link("echoes");
    select(chair);
    presenter.from();
    select(place("Members"));
    presenter.to();

    assertThat(view.offered).startsWith("explains", "contradicts").contains("echoes");
  }

  @Test
  void aLinkCanBeChangedAndDeleted() {
    link("explains");
    view.answer = new Content("contradicts", "on second thoughts");
    presenter.change(view.state.links().get(0));
    assertThat(view.state.links().get(0).relation()).isEqualTo("contradicts");

    presenter.delete(view.state.links().get(0));

    assertThat(project.memos().links()).isEmpty();
  }

  private void link(String relation) {
    select(chair);
    presenter.from();
    select(sale);
    view.answer = new Content(relation, "");
    presenter.to();
  }

  private Passage place(String words) {
    int start = TEXT.indexOf(words);
    return Passage.text(minutes.id(), start, start + words.length());
  }

  private void select(Passage passage) {
    TextRange range = passage.location().textRange().orElseThrow();
    workbench.select(workbench.selection().withText(passage.source(), range));
  }

  private static final class Answers implements LinksView {
    private LinksState state;
    private Content answer;
    private List<String> offered = List.of();
    private boolean opened;

    @Override
    public void show(LinksState newState) {
      state = newState;
    }

    @Override
    public void open() {
      opened = true;
    }

    @Override
    public Optional<Content> ask(String ends, List<String> relations, Content before) {
      offered = relations;
      return Optional.ofNullable(answer);
    }
  }
}

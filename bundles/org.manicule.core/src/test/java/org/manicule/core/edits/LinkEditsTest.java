package org.manicule.core.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.edit.LinkEdits;
import org.manicule.api.edit.LinkEdits.Content;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Link;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Source;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** Links, on a real project. */
final class LinkEditsTest {
  private TestProject study;
  private Project project;
  private Anchor claim;
  private Anchor answer;

  @BeforeEach
  void makeStudy(@TempDir Path folder) {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    Source minutes = study.source("Minutes", "The Chair opened.\nMembers feared a sale.");
    claim = Anchor.on(Passage.text(minutes.id(), 0, 9));
    answer = Anchor.on(Passage.text(minutes.id(), 18, 25));
    project.apply(edits().link(new Content(" explains ", " why "), claim, answer, "Link"));
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  @Test
  void aLinkLeadsFromOnePlaceToAnother() {
    assertThat(link().relation()).isEqualTo("explains");
    assertThat(link().comment()).isEqualTo("why");
    assertThat(link().from()).isEqualTo(claim);
    assertThat(link().to()).isEqualTo(answer);
    project.undo();
    assertThat(project.memos().links()).isEmpty();
  }

  @Test
  void theSameLinkIsRefusedAndAnotherRelationIsNot() {
    Content explains = new Content("explains", "again");
    assertThatThrownBy(() -> edits().link(explains, claim, answer, "Link"))
        .isInstanceOf(UserException.class);

    project.apply(edits().link(new Content("contradicts", ""), claim, answer, "Link"));

    assertThat(project.memos().links()).hasSize(2);
  }

  @Test
  void aLinkNeedsTwoPlacesAndWords() {
    assertThatThrownBy(() -> edits().link(new Content("explains", ""), claim, claim, "Link"))
        .isInstanceOf(UserException.class);
    assertThatThrownBy(() -> edits().link(new Content(" ", ""), answer, claim, "Link"))
        .isInstanceOf(UserException.class);
  }

  @Test
  void aLinkCanSaySomethingElseAndGo() {
    Content follows = new Content("follows", "");
    project.apply(edits().change(link(), follows, "Change").orElseThrow());
    assertThat(link().relation()).isEqualTo("follows");
    assertThat(edits().change(link(), follows, "Change")).isEmpty();
    Link link = link();

    project.apply(edits().delete(link, "Delete"));

    assertThat(project.memos().links()).isEmpty();
    assertThatThrownBy(() -> edits().delete(link, "Delete")).isInstanceOf(UserException.class);
  }

  private LinkEdits edits() {
    return new LinkEdits(project, project.coder());
  }

  private Link link() {
    return project.memos().links().get(0);
  }
}

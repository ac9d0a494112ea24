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
import org.manicule.api.edit.MemoEdits;
import org.manicule.api.edit.MemoEdits.Content;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Code;
import org.manicule.api.model.Coder;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

/** Memos, on a real project. */
final class MemoEditsTest {
  private TestProject study;
  private Project project;
  private Code fears;

  @BeforeEach
  void makeStudy(@TempDir Path folder) {
    study = TestProject.in(folder, new H2Projects());
    project = study.project();
    fears = study.code("fears");
    project.apply(
        edits()
            .write(new Content(MemoKind.CODE, " Why fears ", "Text"), Anchor.on(fears), "Write"));
  }

  @AfterEach
  void closeStudy() {
    study.close();
  }

  @Test
  void aMemoIsWrittenOnSomething() {
    assertThat(memo().title()).isEqualTo("Why fears");
    assertThat(memo().anchor()).isEqualTo(Anchor.on(fears));
    assertThat(memo().coder()).isEqualTo(project.coder().id());
  }

  @Test
  void aChangeByAnotherCoderKeepsWhoWroteIt() {
    Coder author = project.coder();
    study.codeAs("B. Marsh");

    Content more = new Content(MemoKind.THEORETICAL, "Why fears", "More");
    project.apply(edits().change(memo().id(), more, "Change").orElseThrow());

    assertThat(memo().text()).isEqualTo("More");
    assertThat(memo().kind()).isEqualTo(MemoKind.THEORETICAL);
    assertThat(memo().coder()).isEqualTo(author.id());
    assertThat(edits().change(memo().id(), more, "Change")).isEmpty();
    project.undo();
    assertThat(memo().text()).isEqualTo("Text");
  }

  @Test
  void anEmptyMemoIsRefused() {
    Content nothing = new Content(MemoKind.FREE, " ", "\n");

    assertThatThrownBy(() -> edits().write(nothing, null, "Write"))
        .isInstanceOf(UserException.class);
    assertThatThrownBy(() -> edits().change(memo().id(), nothing, "Change"))
        .isInstanceOf(UserException.class);
  }

  @Test
  void aMemoCanBeMovedToSomethingElse() {
    project.apply(edits().attach(memo().id(), null, "Detach").orElseThrow());

    assertThat(memo().anchor()).isNull();
    assertThat(edits().attach(memo().id(), null, "Detach")).isEmpty();
  }

  @Test
  void deletingTakesTheLinksAlongAndUndoBringsBothBack() {
    LinkEdits.Content explains = new LinkEdits.Content("explains", "");
    project.apply(
        new LinkEdits(project, project.coder())
            .link(explains, Anchor.on(memo()), Anchor.on(fears), "Link"));
    Memo memo = memo();

    project.apply(edits().delete(memo.id(), "Delete"));
    assertThat(project.memos().all()).isEmpty();
    assertThat(project.memos().links()).isEmpty();
    assertThatThrownBy(() -> edits().delete(memo.id(), "Delete")).isInstanceOf(UserException.class);

    project.undo();
    assertThat(memo()).isEqualTo(memo);
    assertThat(project.memos().links()).hasSize(1);
  }

  private MemoEdits edits() {
    return new MemoEdits(project, project.coder());
  }

  private Memo memo() {
    return project.memos().all().get(0);
  }
}

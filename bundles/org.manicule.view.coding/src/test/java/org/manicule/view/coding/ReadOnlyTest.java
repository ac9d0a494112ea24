package org.manicule.view.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Opening;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.ui.api.Command;
import org.manicule.view.coding.desk.CodingDesks;
import org.manicule.view.coding.quickcode.QuickCodePresenter;
import org.manicule.view.coding.text.CodingPresenter;
import org.manicule.view.coding.text.CodingState;
import org.manicule.view.coding.text.CodingView;

class ReadOnlyTest {

  @Test
  void whatCodesIsGreyInAProjectThatIsOnlyRead(@TempDir Path folder) {
    Path place;
    try (TestProject study = TestProject.in(folder, new H2Projects())) {
      Source minutes = study.source("Minutes", "Members feared a sale.");
      study.coding(minutes, "feared", study.code("fears"));
      place = study.project().folder();
    }
    try (Project project = new H2Projects().open(place, Opening.reading())) {
      CodingDesks desks = new CodingDesks();
      TrialWorkbench workbench = new TrialWorkbench(project);
      CodingPresenter presenter =
          new CodingPresenter(desks.of(workbench), project, new FocusedView());
      presenter.start(Runnable::run);
      presenter.moving().select(new TextRange(8, 14));

      assertThat(enabled(new TextCommands(desks).commands(workbench)))
          .contains("coding.next", "coding.speak", "text.word.next", "text.select.more")
          .doesNotContain(
              "coding.quick-code",
              "coding.in-vivo",
              "coding.repeat",
              "coding.paragraph",
              "coding.uncode",
              "coding.uncode-part",
              "coding.comment");
      assertThat(enabled(new FavouriteCommands(desks).commands(workbench))).isEmpty();
      assertThat(presenter.passages().canCode()).isFalse();
      presenter.passages().quickCode();
      assertThat(workbench.lastWord())
          .isEqualTo("The project is open to be read only: nothing in it can be coded.");
    }
  }

  private static List<String> enabled(List<Command> commands) {
    return commands.stream()
        .filter(command -> command.enabled().getAsBoolean())
        .map(Command::id)
        .toList();
  }

  /** A text view that only has the focus. */
  private static final class FocusedView implements CodingView {
    @Override
    public void show(CodingState state) {
      // Nothing is drawn here.
    }

    @Override
    public void reveal(TextRange stretch) {
      // Nothing is drawn here.
    }

    @Override
    public void openQuickCode(QuickCodePresenter box) {
      throw new AssertionError("nothing may be coded");
    }

    @Override
    public void choose(List<Choice> choices) {
      throw new AssertionError("nothing may be chosen");
    }

    @Override
    public Optional<String> askComment(String about, String comment) {
      throw new AssertionError("nothing may be commented on");
    }

    @Override
    public boolean hasFocus() {
      return true;
    }
  }
}

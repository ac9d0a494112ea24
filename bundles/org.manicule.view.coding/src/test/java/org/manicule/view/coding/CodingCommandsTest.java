package org.manicule.view.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;
import org.manicule.testkit.ui.TrialWorkbench;
import org.manicule.ui.api.Command;
import org.manicule.view.coding.desk.CodingDesks;

class CodingCommandsTest {

  @Test
  void nothingCanBeDoneWhileNoViewIsOpen(@TempDir Path folder) {
    try (TestProject study = TestProject.in(folder, new H2Projects())) {
      CodingDesks desks = new CodingDesks();
      TrialWorkbench workbench = new TrialWorkbench(study.project());

      List<Command> offered =
          Stream.of(
                  new CodingCommands(desks), new TextCommands(desks), new FavouriteCommands(desks))
              .flatMap(each -> each.commands(workbench).stream())
              .toList();

      assertThat(offered).hasSizeGreaterThan(10).noneMatch(each -> each.enabled().getAsBoolean());
      assertThat(offered).extracting(Command::id).doesNotHaveDuplicates();
    }
  }
}

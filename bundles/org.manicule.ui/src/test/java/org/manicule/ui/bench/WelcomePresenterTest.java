package org.manicule.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.core.FileSettings;
import org.manicule.store.H2Projects;

class WelcomePresenterTest {
  @TempDir Path folder;
  private final H2Projects projects = new H2Projects();
  private final List<WelcomePresenter.State> states = new ArrayList<>();
  private RecentProjects recent;

  @BeforeEach
  void makeList() {
    recent = new RecentProjects(new FileSettings(folder.resolve("config")), projects);
  }

  private Path project(String name) {
    Path made = folder.resolve(name + ".manicule");
    projects.create(made, name).close();
    return made;
  }

  private WelcomePresenter.State last() {
    return states.get(states.size() - 1);
  }

  @Test
  void theProjectOpenedLastIsListedFirst() {
    Path one = project("one");
    Path two = project("two");
    recent.opened("one", one);
    recent.opened("two", two);
    recent.opened("one", one);

    new WelcomePresenter(recent, Optional.empty(), states::add).refresh();

    assertThat(last().recent())
        .extracting(WelcomePresenter.Entry::name)
        .containsExactly("one", "two");
  }

  @Test
  void aProjectThatIsGoneIsNotListed() throws Exception {
    Path gone = project("gone");
    recent.opened("gone", gone);
    Files.move(gone, folder.resolve("elsewhere"));

    new WelcomePresenter(recent, Optional.empty(), states::add).refresh();

    assertThat(last().recent()).isEmpty();
  }

  @Test
  void onlyTheLastEightAreKept() {
    for (int i = 0; i < 10; i++) {
      recent.opened("p" + i, project("p" + i));
    }

    assertThat(recent.all()).hasSize(8).first().extracting("name").isEqualTo("p9");
  }

  @Test
  void aForgottenProjectLeavesTheListAndStaysOnDisk() {
    Path one = project("one");
    recent.opened("one", one);

    new WelcomePresenter(recent, Optional.empty(), states::add).forget(one);

    assertThat(last().recent()).isEmpty();
    assertThat(projects.isProject(one)).isTrue();
  }

  @Test
  void theSampleIsOfferedOnlyWhereThereIsOne() {
    new WelcomePresenter(recent, Optional.of(folder), states::add).refresh();
    assertThat(last().hasSample()).isTrue();

    new WelcomePresenter(recent, Optional.of(folder.resolve("no")), states::add).refresh();
    assertThat(last().hasSample()).isFalse();
  }
}

package org.manicule.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewProjectPresenterTest {
  @TempDir Path folder;
  private final List<NewProjectPresenter.State> states = new ArrayList<>();
  private NewProjectPresenter presenter;

  @BeforeEach
  void start() {
    presenter = new NewProjectPresenter(folder, states::add);
    presenter.start();
  }

  private NewProjectPresenter.State last() {
    return states.get(states.size() - 1);
  }

  @Test
  void withoutANameNothingCanBeMadeAndNothingIsWrong() {
    assertThat(last().canMake()).isFalse();
    assertThat(last().problem()).isEmpty();
    assertThat(presenter.folder()).isEmpty();
  }

  @Test
  void theNameBecomesTheFolder() {
    presenter.name("  Care: a study / 2 ");

    assertThat(last().canMake()).isTrue();
    assertThat(presenter.name()).isEqualTo("Care: a study / 2");
    assertThat(presenter.folder()).contains(folder.resolve("Care a study 2.manicule"));
  }

  @Test
  void aFolderThatExistsIsNotOverwritten() throws Exception {
    Files.createDirectory(folder.resolve("Care.manicule"));

    presenter.name("Care");

    assertThat(last().problem()).contains("Care.manicule");
    assertThat(presenter.folder()).isEmpty();
  }

  @Test
  void aPlaceThatIsMissingIsSaid() {
    presenter.name("Care");
    presenter.parent(folder.resolve("nowhere").toString());

    assertThat(last().problem()).contains("nowhere");
    assertThat(last().canMake()).isFalse();
  }

  @Test
  void aPasswordMustBeTypedTwiceTheSame() {
    presenter.name("Care");
    presenter.password("correct horse".toCharArray(), "correct house".toCharArray());
    assertThat(last().canMake()).isFalse();
    assertThat(last().problem()).isNotEmpty();

    presenter.password("correct horse".toCharArray(), "correct horse".toCharArray());

    assertThat(last().canMake()).isTrue();
    assertThat(last().advice()).contains("cannot be recovered");
    assertThat(presenter.password()).isEqualTo("correct horse".toCharArray());
  }

  @Test
  void aNameWithoutAnyLetterIsNoFolder() {
    presenter.name("///");

    assertThat(last().canMake()).isFalse();
    assertThat(last().problem()).isNotEmpty();
  }
}

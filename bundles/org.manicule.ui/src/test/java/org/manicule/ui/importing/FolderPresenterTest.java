package org.manicule.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.api.Format;
import org.manicule.api.importing.Recognition;
import org.manicule.ui.importing.FolderPresenter.Row;
import org.manicule.ui.importing.FolderPresenter.State;

/** What is seen of a folder before the first of its files goes in. */
class FolderPresenterTest {
  private static final List<Path> FILES =
      Stream.of("a/One.PDF", "a/two.pdf", "b/three.txt", "b/setup.exe", "README")
          .map(Path::of)
          .toList();

  private final List<State> states = new ArrayList<>();
  private final FolderPresenter presenter =
      new FolderPresenter(
          FILES,
          List.of(
              new Format("pdf", "PDF", Set.of("pdf"), Set.of()),
              new Format("text", "Plain text", Set.of("txt"), Set.of())),
          states::add);

  @BeforeEach
  void start() {
    presenter.start();
  }

  private State last() {
    return states.get(states.size() - 1);
  }

  @Test
  void filesAreCountedByKindAndThoseOfNoKnownKindStayOut() {
    assertThat(last().rows())
        .extracting(Row::ending, Row::kind, Row::files, Row::examples, Row::included)
        .containsExactly(
            tuple("no ending", "kind not known", "1", "README", false),
            tuple(".exe", "kind not known", "1", "setup.exe", false),
            tuple(".pdf", "PDF", "2", "One.PDF, two.pdf", true),
            tuple(".txt", "Plain text", "1", "three.txt", true));
    assertThat(last().summary()).startsWith("3 of 5 files");
    assertThat(presenter.accepted(FILES)).containsExactlyElementsOf(FILES.subList(0, 3));
  }

  @Test
  void aKindIsLeftOutOrTakenIn() {
    presenter.include(2, false);
    presenter.include(0, true);
    assertThat(presenter.accepted(FILES)).containsExactly(FILES.get(2), FILES.get(4));

    presenter.include(0, false);
    presenter.include(3, false);
    assertThat(last().canAdd()).isFalse();
  }

  @Test
  void structureIsLookedForUnlessItIsNotWanted() {
    assertThat(presenter.recognition()).isEqualTo(Recognition.AUTO);
    presenter.structure(false);
    assertThat(presenter.recognition()).isEqualTo(Recognition.NONE);
    assertThat(last().structure()).isFalse();
  }
}

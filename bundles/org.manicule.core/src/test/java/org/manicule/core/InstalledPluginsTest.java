package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.manicule.api.UserException;
import org.manicule.api.plugin.Plugins;
import org.manicule.api.task.CancelledException;

final class InstalledPluginsTest {
  private final Plugins plugins = new InstalledPlugins();

  /** A plugin's object that does what it is told. */
  private record Contribution(Exception thrown) {
    String act() throws Exception {
      throw thrown;
    }
  }

  @Test
  void theAnswerOfAPluginPasses() throws IOException {
    assertThat(plugins.<String>guard(this, () -> "fine")).isEqualTo("fine");
  }

  @Test
  void whatAPluginMayThrowPassesAsItIs() {
    for (Exception allowed :
        new Exception[] {
          new UserException("a", "b"), new IOException("c"), new CancelledException()
        }) {
      Contribution contribution = new Contribution(allowed);
      assertThatThrownBy(() -> plugins.guard(contribution, contribution::act)).isSameAs(allowed);
    }
  }

  @Test
  void anUncheckedIoExceptionIsAnIoException() {
    IOException cause = new IOException("disk");
    Contribution contribution = new Contribution(new UncheckedIOException(cause));
    assertThatThrownBy(() -> plugins.guard(contribution, contribution::act)).isSameAs(cause);
  }

  @ParameterizedTest
  @ValueSource(classes = {NullPointerException.class, Exception.class})
  void aBugIsLoggedOnceAndNamesThePluginAndSaysThatTheProjectIsUnharmed(
      Class<? extends Exception> type) throws Exception {
    Exception bug = type.getConstructor(String.class).newInstance("oh");
    Contribution contribution = new Contribution(bug);
    try (LogWatch log = new LogWatch(InstalledPlugins.class)) {
      assertThatThrownBy(() -> plugins.guard(contribution, contribution::act))
          .isInstanceOfSatisfying(
              UserException.class,
              problem -> {
                assertThat(problem.whatHappened())
                    .contains(Contribution.class.getName(), "oh", "project is unharmed");
                assertThat(problem.whatToDo()).isNotBlank();
                assertThat(problem).hasCause(bug);
              });
      assertThat(log.records()).hasSize(1);
      assertThat(log.records().get(0).getThrown()).isSameAs(bug);
    }
  }

  @Test
  void aMissingClassOrAnEndlessRecursionIsABugOfThePluginToo() {
    try (LogWatch log = new LogWatch(InstalledPlugins.class)) {
      assertThatThrownBy(() -> plugins.guard(this, InstalledPluginsTest::missing))
          .isInstanceOf(UserException.class)
          .hasCauseInstanceOf(NoClassDefFoundError.class);
      assertThatThrownBy(() -> plugins.guard(this, () -> endless(0)))
          .isInstanceOf(UserException.class)
          .hasCauseInstanceOf(StackOverflowError.class);
      assertThat(log.records()).hasSize(2);
    }
  }

  private static String missing() {
    throw new NoClassDefFoundError("org/example/Gone");
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  @Test
  void outsideAFrameworkThereAreNoPluginsToList() {
    assertThat(plugins.all()).isEmpty();
  }
}

package org.manicule.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvocationTest {

  @TempDir Path folder;

  @Test
  void noArgumentOpensTheWindow() {
    assertThat(Invocation.of(List.of())).isEqualTo(new Invocation(Head.WINDOW, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Study.manicule", "Study.manicule/", "/not/there/Study.manicule"})
  void aProjectOpensTheWindowEvenIfItIsMisspelt(String project) {
    Invocation invocation = Invocation.of(List.of(project));

    assertThat(invocation).isEqualTo(new Invocation(Head.WINDOW, List.of(project)));
  }

  @Test
  void anExistingPathOpensTheWindow() throws Exception {
    String path = Files.createDirectory(folder.resolve("renamed project")).toString();

    assertThat(Invocation.of(List.of(path)).head()).isEqualTo(Head.WINDOW);
  }

  @Test
  void theWordWindowIsNotPassedOn() {
    Invocation invocation = Invocation.of(List.of("window", "any folder"));

    assertThat(invocation).isEqualTo(new Invocation(Head.WINDOW, List.of("any folder")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "--help", "plugins", "src", "-h"})
  void everythingElseIsACommandEvenWhereAFileHasThatName(String argument) {
    assertThat(Invocation.of(List.of(argument)).head()).isEqualTo(Head.CLI);
  }

  @Test
  void aProjectThatFollowsACommandIsTheCommandsBusiness() {
    List<String> arguments = List.of("sources", "Study.manicule");

    assertThat(Invocation.of(arguments)).isEqualTo(new Invocation(Head.CLI, arguments));
  }

  @Test
  void theProgramCallsItselfToReadFiles() {
    Invocation reader = Invocation.of(List.of("--reader"));

    assertThat(reader.head()).isEqualTo(Head.READER);
    assertThatCode(() -> reader.requireScreen("Linux", Map.of())).doesNotThrowAnyException();
  }

  @Test
  void theWindowAsksForAScreen() {
    Invocation window = Invocation.of(List.of());

    assertThatThrownBy(() -> window.requireScreen("Linux", Map.of("DISPLAY", "")))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("manicule --help");
    assertThatCode(() -> window.requireScreen("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")))
        .doesNotThrowAnyException();
    assertThatCode(() -> window.requireScreen("Mac OS X", Map.of())).doesNotThrowAnyException();
  }

  @Test
  void theCommandLineNeedsNoScreen() {
    assertThatCode(() -> Invocation.of(List.of("plugins")).requireScreen("Linux", Map.of()))
        .doesNotThrowAnyException();
  }
}

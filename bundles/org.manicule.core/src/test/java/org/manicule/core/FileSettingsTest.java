package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.manicule.api.UserException;
import org.manicule.api.option.Option;
import org.manicule.api.option.Setting;
import org.manicule.api.option.Settings;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.testkit.TestProject;

final class FileSettingsTest {
  private static final Setting<Integer> SIZE =
      Setting.ofUser(Option.number("font-size", "Size of the text", 11));
  private static final Setting<String> LAYOUT =
      Setting.ofUser(Option.text("layout", "Where the views are", ""));
  private static final Setting<Integer> ZOOM =
      Setting.ofView(Option.number("zoom", "Zoom of the text, in percent", 100));
  private static final Setting<Boolean> STRIPES =
      Setting.ofProject(Option.flag("stripes", "Whether stripes are shown", true));

  @TempDir Path folder;

  @Test
  void aSettingHasItsDefaultUntilItIsKept() {
    Settings settings = new FileSettings(folder);
    assertThat(settings.get(SIZE)).isEqualTo(11);
    settings.set(SIZE, 14);
    assertThat(settings.get(SIZE)).isEqualTo(14);
  }

  @Test
  void whatIsKeptIsThereAfterARestart() {
    String layout = "H300,700(T*sources; ä=ö\n#!:\\😀)";
    new FileSettings(folder.resolve("made/when/needed")).set(LAYOUT, layout);
    assertThat(new FileSettings(folder.resolve("made/when/needed")).get(LAYOUT)).isEqualTo(layout);
  }

  @Test
  void twoRunningProgramsDoNotOverwriteEachOthersSettings() {
    Settings first = new FileSettings(folder);
    Settings second = new FileSettings(folder);
    assertThat(first.get(SIZE)).isEqualTo(second.get(SIZE));
    first.set(SIZE, 20);
    second.set(LAYOUT, "wide");
    assertThat(new FileSettings(folder).get(SIZE)).isEqualTo(20);
    assertThat(new FileSettings(folder).get(LAYOUT)).isEqualTo("wide");
  }

  @Test
  void aValueOrAFileThatIsNotUnderstoodIsAsIfItWereNotThere() throws IOException {
    try (LogWatch log = new LogWatch(FileSettings.class)) {
      Files.writeString(folder.resolve("settings.properties"), "font-size=big\n");
      assertThat(new FileSettings(folder).get(SIZE)).isEqualTo(11);
      Files.writeString(folder.resolve("settings.properties"), "font-size=\\uZZZZ\n");
      assertThat(new FileSettings(folder).get(SIZE)).isEqualTo(11);
      assertThat(log.records()).hasSize(2);
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidSoAndNothingIsLeftBehind() throws IOException {
    Path inTheWay = Files.writeString(folder.resolve("config"), "a file");
    Settings settings = new FileSettings(inTheWay);
    assertThatThrownBy(() -> settings.set(SIZE, 14))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("config");
    assertThat(settings.get(SIZE)).isEqualTo(11);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(inTheWay);
    }
  }

  @Test
  void onlyTheSettingsFileIsLeft() throws IOException {
    new FileSettings(folder).set(SIZE, 14);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("settings.properties"));
    }
  }

  @Test
  void aSettingOfAProjectTravelsWithItAndCanBeUndone() {
    Settings settings = new FileSettings(folder.resolve("config"));
    try (TestProject study = TestProject.in(folder, new H2Projects())) {
      Project project = study.project();
      assertThat(settings.get(STRIPES, project)).isTrue();
      settings.set(STRIPES, false, project);
      assertThat(settings.get(STRIPES, project)).isFalse();
      project.undo();
      assertThat(settings.get(STRIPES, project)).isTrue();
    }
  }

  @Test
  void keepingTheSameValueInAProjectIsNoEdit() {
    Settings settings = new FileSettings(folder.resolve("config"));
    try (TestProject study = TestProject.in(folder, new H2Projects())) {
      settings.set(STRIPES, false, study.project());
      long last = study.project().journal().last();
      settings.set(STRIPES, false, study.project());
      assertThat(study.project().journal().last()).isEqualTo(last);
    }
  }

  @Test
  void aSettingOfAViewIsKeptForEachProjectApartAndIsNoEdit() {
    Settings settings = new FileSettings(folder.resolve("config"));
    try (TestProject one = TestProject.in(folder.resolve("one"), new H2Projects());
        TestProject other = TestProject.in(folder.resolve("other"), new H2Projects())) {
      long last = one.project().journal().last();
      settings.set(ZOOM, 150, one.project());
      assertThat(one.project().journal().last()).isEqualTo(last);
      assertThat(settings.get(ZOOM, other.project())).isEqualTo(100);
      Settings afterARestart = new FileSettings(folder.resolve("config"));
      assertThat(afterARestart.get(ZOOM, one.project())).isEqualTo(150);
      assertThatIllegalArgumentException().isThrownBy(() -> settings.get(ZOOM));
    }
  }

  @Test
  void aSettingIsKeptWhereItSays() {
    Settings settings = new FileSettings(folder);
    assertThatIllegalArgumentException().isThrownBy(() -> settings.get(STRIPES));
    assertThatIllegalArgumentException().isThrownBy(() -> settings.set(STRIPES, true));
  }
}

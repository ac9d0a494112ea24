package org.manicule.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlacesTest {

  private final Properties properties = new Properties();

  @BeforeEach
  void home() {
    properties.setProperty("user.home", "/home/ada");
    properties.setProperty("manicule.home", "/opt/manicule/bin/..");
  }

  @Test
  void theUsersFoldersAreTheCustomaryOnes() {
    Places places = Places.of(properties, Map.of("XDG_CACHE_HOME", ""));

    assertThat(places.bundles()).isEqualTo(Path.of("/opt/manicule/bundles"));
    assertThat(places.plugins())
        .containsExactly(Path.of("/home/ada/.local/share/manicule/plugins"));
    assertThat(places.cache()).isEqualTo(Path.of("/home/ada/.cache/manicule"));
    assertThat(places.log()).isEqualTo(Path.of("/home/ada/.local/state/manicule/log"));
  }

  @Test
  void theEnvironmentMovesThem() {
    Places places =
        Places.of(
            properties,
            Map.of(
                "XDG_DATA_HOME", "/d", "XDG_CACHE_HOME", "/c", "XDG_STATE_HOME", "not/absolute"));

    assertThat(places.plugins()).containsExactly(Path.of("/d/manicule/plugins"));
    assertThat(places.cache()).isEqualTo(Path.of("/c/manicule"));
    assertThat(places.log()).isEqualTo(Path.of("/home/ada/.local/state/manicule/log"));
  }

  @Test
  void severalPluginFoldersCanBeNamed() {
    properties.setProperty("manicule.plugins", "/a" + File.pathSeparator + "/b");

    assertThat(Places.of(properties, Map.of()).plugins())
        .containsExactly(Path.of("/a"), Path.of("/b"));
  }
}

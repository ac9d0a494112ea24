package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ComponentDescriptorTest {

  @Test
  void readsWhatBndWrites() {
    String xml =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="a.CsvExporter">
          <property name="manicule.name" type="String" value="tidy"/>
          <service>
            <provide interface="org.manicule.api.exporting.Exporter"/>
          </service>
          <reference name="plugins" interface="org.manicule.api.plugin.Plugins"/>
          <implementation class="a.CsvExporter"/>
        </scr:component>
        """;
    assertThat(ComponentDescriptor.parse(xml))
        .containsExactly(
            new ComponentDescriptor(
                "a.CsvExporter",
                List.of("org.manicule.api.exporting.Exporter"),
                Map.of("manicule.name", "tidy")));
  }

  @Test
  void readsSeveralComponentsInOneFileHoweverTheyAreQuoted() {
    String xml =
        "<components><component name='a'><implementation class='a.A'/></component>"
            + "<component name='b'><implementation\n  class = 'b.B' /></component></components>";
    assertThat(ComponentDescriptor.parse(xml))
        .extracting(ComponentDescriptor::implementation)
        .containsExactly("a.A", "b.B");
  }

  @Test
  void aFileThatIsNoDescriptorHasNoComponents() {
    assertThat(ComponentDescriptor.parse("not XML at all")).isEmpty();
  }

  @Test
  void readsTheFilesThatTheManifestNamesFromAJar(@TempDir Path folder) throws IOException {
    Path jar = folder.resolve("plugin with blank.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : List.of("A", "B", "C")) {
        zip.putNextEntry(new ZipEntry("OSGI-INF/" + name + ".xml"));
        String xml = "<component><implementation class='a." + name + "'/></component>";
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(ComponentDescriptor.inJar(jar, "OSGI-INF/A.xml, OSGI-INF/C.xml"))
        .extracting(ComponentDescriptor::implementation)
        .containsExactly("a.A", "a.C");
  }

  @Test
  void aJarThatCannotBeReadHasNoComponentsToList(@TempDir Path folder) {
    try (LogWatch log = new LogWatch(ComponentDescriptor.class)) {
      assertThat(ComponentDescriptor.inJar(folder.resolve("gone.jar"), "a.xml")).isEmpty();
      assertThat(log.records()).hasSize(1);
    }
  }
}

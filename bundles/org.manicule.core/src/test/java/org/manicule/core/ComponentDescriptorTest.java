package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
}

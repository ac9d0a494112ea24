package org.manicule.itest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.manicule.api.analysis.Analysis;
import org.manicule.api.exporting.Exporter;
import org.manicule.api.importing.SourceImporter;

/** What a bundle contributes is there as long as the bundle runs, and no longer. */
class PluginsComeAndGoTest {

  private final Container container = new Container();

  @ParameterizedTest
  @CsvSource({
    "org.manicule.io.tika, org.manicule.api.importing.SourceImporter",
    "org.manicule.io.table, org.manicule.api.exporting.Exporter",
    "org.manicule.io.report, org.manicule.api.exporting.Exporter",
    "org.manicule.analysis, org.manicule.api.analysis.Analysis"
  })
  void aContributionAppearsAndDisappearsWithItsBundle(String bundle, String type) throws Exception {
    Class<?> extension = extension(type);
    container.eventually(bundle, () -> container.offeredBy(bundle, extension) > 0);

    container.without(bundle, () -> assertThat(container.offeredBy(bundle, extension)).isZero());

    container.eventually(bundle, () -> container.offeredBy(bundle, extension) > 0);
  }

  private static Class<?> extension(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "SourceImporter" -> SourceImporter.class;
      case "Exporter" -> Exporter.class;
      case "Analysis" -> Analysis.class;
      default -> throw new AssertionError(name);
    };
  }
}

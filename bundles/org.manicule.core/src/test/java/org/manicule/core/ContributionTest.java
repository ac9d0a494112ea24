package org.manicule.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContributionTest {

  @ParameterizedTest
  @CsvSource({
    "org.manicule.api.importing.SourceImporter, org.manicule.io.tika.TikaImporter, importer: tika",
    "org.manicule.api.importing.ProjectImporter, a.RefiProjectImporter, project importer: refi",
    "org.manicule.api.exporting.Exporter, a.CsvExporter, exporter: csv",
    "org.manicule.api.exporting.Exporter, a.Exporter, exporter: exporter",
    "org.manicule.api.analysis.Analysis, a.CodesBySources, analysis: codes-by-sources",
    "org.manicule.api.project.ProjectCheck, a.TextsAndHashesCheck, check: texts-and-hashes",
    "org.manicule.ui.api.swt.ViewProvider, a.CodingViewProvider, view: coding",
    "org.manicule.ui.api.CommandProvider, a.Outer$CodingCommands, command: coding-commands",
    "org.manicule.api.task.Tasks, org.manicule.core.PooledTasks, service: tasks",
  })
  void theClassNamesTheContribution(String service, String implementation, String words) {
    assertThat(Contribution.words(List.of(service), Map.of(), implementation))
        .containsExactly(words);
  }

  @Test
  void aComponentMayNameItselfAndServicesOfOthersAreNotOurs() {
    assertThat(
            Contribution.words(
                List.of(
                    "org.manicule.api.exporting.Exporter",
                    "java.lang.Runnable",
                    "org.manicule.ui.Inside"),
                Map.of("manicule.name", "tidy"),
                "a.CsvExporter"))
        .containsExactly("exporter: tidy");
  }

  @Test
  void aHeadIsNamedByItsProperty() {
    assertThat(
            Contribution.words(
                List.of("java.util.concurrent.Callable"), Map.of("manicule.head", "cli"), "a.Cli"))
        .containsExactly("head: cli");
  }
}

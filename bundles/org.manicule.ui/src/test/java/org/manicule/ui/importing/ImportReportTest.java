package org.manicule.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.manicule.api.Issue;
import org.manicule.api.importing.FolderReport;

class ImportReportTest {

  @Test
  void whatCouldNotBeReadComesFirstFileByFile() {
    FolderReport report =
        new FolderReport(
            4,
            2,
            3,
            1,
            1,
            List.of(
                Issue.note("b.txt", "The same as a.txt."),
                Issue.warning("a.txt", "One page is empty."),
                Issue.error("c.pdf", "It is broken. Save it anew.")));

    assertThat(ImportReport.text(report))
        .isEqualTo(
            """
            2 of 4 files imported; 1 left out that are there already; 1 could not be read

            Could not be read (1)
            c.pdf: It is broken. Save it anew.

            Imported, with remarks (1)
            a.txt: One page is empty.

            Left out (1)
            b.txt: The same as a.txt.\
            """);
  }
}

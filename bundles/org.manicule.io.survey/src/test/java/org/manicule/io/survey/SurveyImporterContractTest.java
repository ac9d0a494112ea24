package org.manicule.io.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.manicule.api.importing.SourceImporter;
import org.manicule.testkit.SourceImporterContract;

class SurveyImporterContractTest extends SourceImporterContract {
  @Override
  protected SourceImporter importer() {
    return new SurveyImporter();
  }

  @Override
  protected List<Path> samples(Path intoFolder) throws IOException {
    String header = "ID,Age,Waiting,Wishes\n";
    String text =
        header + "a1,34," + Survey.ANSWER + ",More nurses\na2,51,\"It, is \"\"fine\"\"\",None\n";
    Path csv = Files.writeString(intoFolder.resolve("a.csv"), text);
    Path tsv =
        Files.writeString(
            intoFolder.resolve("a.tsv"), "ID\tWaiting\nx\t" + Survey.ANSWER + "\ny\tShort\n");
    String rows =
        Workbooks.row(1, "ID", "Waiting")
            + Workbooks.row(2, "a1", Survey.ANSWER)
            + Workbooks.row(3, "a2", "Not long at all");
    Path xlsx = Workbooks.xlsx().sheet("Answers", rows).write(intoFolder.resolve("a.xlsx"));
    String table =
        "<table:table table:name='Answers'>"
            + Workbooks.odsRow("ID", "Waiting")
            + Workbooks.odsRow("a1", Survey.ANSWER)
            + "</table:table>";
    Path ods = Workbooks.ods("", table).write(intoFolder.resolve("a.ods"));
    return List.of(csv, tsv, xlsx, ods);
  }
}

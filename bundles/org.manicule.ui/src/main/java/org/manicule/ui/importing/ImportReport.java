package org.manicule.ui.importing;

import java.util.ArrayList;
import java.util.List;
import org.manicule.api.Issue;
import org.manicule.api.Issue.Severity;
import org.manicule.api.importing.FolderReport;
import org.manicule.ui.words.Words;

/** Says what became of the files of a folder: first what could not be read, file by file. */
public final class ImportReport {
  private static final Words WORDS = Words.beside(ImportReport.class);

  private ImportReport() {}

  /** In one line. */
  public static String summary(FolderReport report) {
    return WORDS.get(
        "report.summary", report.imported(), report.files(), report.known(), report.failed());
  }

  /** In full. */
  public static String text(FolderReport report) {
    List<String> parts = new ArrayList<>();
    parts.add(summary(report));
    part(parts, "report.error", only(report, Severity.ERROR));
    part(parts, "report.warning", only(report, Severity.WARNING));
    part(parts, "report.note", only(report, Severity.NOTE));
    return String.join("\n\n", parts);
  }

  private static List<Issue> only(FolderReport report, Severity severity) {
    return report.issues().stream().filter(issue -> issue.severity() == severity).toList();
  }

  private static void part(List<String> parts, String key, List<Issue> issues) {
    if (!issues.isEmpty()) {
      List<String> lines = new ArrayList<>(List.of(WORDS.get(key, issues.size())));
      issues.forEach(issue -> lines.add(WORDS.get("variable", issue.where(), issue.message())));
      parts.add(String.join("\n", lines));
    }
  }
}

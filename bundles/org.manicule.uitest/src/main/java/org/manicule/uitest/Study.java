package org.manicule.uitest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.manicule.api.model.Code;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Source;
import org.manicule.api.model.Unit;
import org.manicule.api.project.CodeCount;
import org.manicule.api.project.Project;
import org.manicule.api.project.Projects;
import org.manicule.testkit.TestProject;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** A small project on disk, made before the window opens it and looked at after it is closed. */
final class Study {

  static final String TEXT =
      """
      The Chair opened the meeting.
      Members feared that the service would be sold.
      Nobody from the valley could come, as there is no bus.
      """;

  /** Right to left, combined letters, emoji of several characters, and wide letters. */
  static final String SCRIPTS =
      """
      \u0644\u0645 \u064a\u0623\u062a \u0623\u062d\u062f \u0645\u0646 \u0627\u0644\u0648\u0627\u062f\u064a\u060c \u0641\u0644\u0627 \u062a\u0648\u062c\u062f \u062d\u0627\u0641\u0644\u0629.
      \u05d0\u05d9\u05e9 \u05dc\u05d0 \u05d1\u05d0 \u05de\u05d4\u05e2\u05de\u05e7 (no bus).
      Her re\u0301sume\u0301 was read; Sio\u0302n agreed, and so did Z\u0335\u0322o\u0308e.
      A nurse \ud83d\udc69\ud83c\udffd\u200d\u2695\ufe0f and a family \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 waved \ud83d\udc4b\ud83c\udffe.
      \u8c37\u304b\u3089\u8ab0\u3082\u6765\u306a\u304b\u3063\u305f\u3002\u30d0\u30b9\u304c\u306a\u3044\u3002
      """;

  private static final String LINE = "members feared that the service would be sold, ";

  private Study() {}

  /** A project with one source, two codes and two codings. */
  static Path make(Path folder) {
    try (TestProject study = TestProject.in(folder, projects())) {
      var minutes = study.source("Scrutiny minutes", TEXT);
      study.coding(minutes, "would be sold", study.code("privatisation fears > sale"));
      study.coding(minutes, "there is no bus", study.code("inequalities > rural access"));
      study.code("democratic deficit > no say");
      return study.project().folder();
    }
  }

  /** A project with nothing in it. */
  static Path makeEmpty(Path folder) {
    try (TestProject study = TestProject.in(folder, projects())) {
      return study.project().folder();
    }
  }

  /**
   * What every source consists of, read from the disk: its parts with all that is known of them.
   */
  static List<String> parts(Path project) {
    try (Project study = projects().open(project)) {
      List<String> parts = new ArrayList<>();
      for (Source source : study.sources().all()) {
        parts.add(source.name() + ": " + study.sources().text(source.id()).length());
        for (Unit unit : study.sources().units(source.id())) {
          parts.add(source.name() + ": " + unit.kind() + " " + unit.range() + " " + unit.details());
        }
      }
      return parts;
    }
  }

  /** A project with more in it, as pictures show it. */
  static Path makeLarger(Path folder) {
    List<String> codes =
        List.of(
            "privatisation fears > sale", "inequalities > rural access", "inequalities > buses");
    try (TestProject study = TestProject.in(folder, projects())) {
      for (int i = 1; i <= 8; i++) {
        var minutes = study.source("Scrutiny minutes " + (2013 + i), TEXT.repeat(6));
        int line = TEXT.indexOf('\n') + 1;
        for (int j = 0; j < 3 + i; j++) {
          Code code = study.code(codes.get((i + j) % codes.size()));
          int start = j * line;
          study.coding(minutes, start, start + 20 + 15 * (j % 4), code);
        }
      }
      return study.project().folder();
    }
  }

  /** A project with texts that are rare: of many scripts, and of one endless line. */
  static Path makeOdd(Path folder) {
    try (TestProject study = TestProject.in(folder, projects())) {
      var scripts = study.source("Many scripts", SCRIPTS);
      Code access = study.code("inequalities > rural access");
      study.coding(scripts, "\u0644\u0645 \u064a\u0623\u062a", access);
      study.coding(scripts, "\ud83d\udc69\ud83c\udffd\u200d\u2695\ufe0f", study.code("who speaks"));
      study.coding(scripts, "re\u0301sume\u0301", study.code("who speaks"));
      var line = study.source("One line", LINE.repeat(10_000_000 / LINE.length()));
      study.coding(line, 20, 60, access);
      return study.project().folder();
    }
  }

  /** How often a code is used, read from the disk. */
  static int codings(Path project, String code) {
    try (Project study = projects().open(project)) {
      return study
          .codebook()
          .tree()
          .find(code)
          .map(found -> study.codebook().counts().getOrDefault(found.id(), CodeCount.NONE))
          .map(CodeCount::codings)
          .orElse(0);
    }
  }

  /** The words of all memos, read from the disk. */
  static List<String> memos(Path project) {
    try (Project study = projects().open(project)) {
      return study.memos().all().stream().map(Memo::text).toList();
    }
  }

  private static Projects projects() {
    BundleContext context = FrameworkUtil.getBundle(Study.class).getBundleContext();
    return context.getService(context.getServiceReference(Projects.class));
  }
}

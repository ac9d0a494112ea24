package org.manicule.core.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manicule.api.UserException;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Memo;
import org.manicule.api.model.Source;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.Unit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.revision.ReviewItem;
import org.manicule.api.revision.RevisionPlan;
import org.manicule.api.task.Monitor;

final class NewerFileTest extends RevisionFixture {
  private static final String DRAFT =
      "Draft report\nMembers feared a sale of the hospital.\nThe bus runs twice.\n";
  private static final String FINAL =
      "Final report\nThe bus runs twice.\nA new paragraph about trust.\n"
          + "Members feared a sale of the hospital.\n";

  @Test
  void codingsFollowToTheNewerFileAndTheOriginalIsKept() throws IOException {
    Source report = study.source("Report", DRAFT);
    Coding fear = study.coding(report, "feared a sale", study.code("fears"));
    Coding title = study.coding(report, "Draft report", study.code("titles"));

    RevisionPlan plan = renew(report, "final.txt", FINAL);
    revisions.apply(project, plan, Monitor.silent());

    Source now = project.sources().find(report.id()).orElseThrow();
    assertThat(now.original().fileName()).isEqualTo("final.txt");
    try (var bytes = project.contents().original(now.original().sha256())) {
      assertThat(bytes.readAllBytes()).asString().isEqualTo(FINAL);
    }
    assertThat(now.name()).isEqualTo("Report");
    assertThat(quote(fear)).isEqualTo("feared a sale");
    assertThat(quote(title)).isEqualTo("Final report");
    assertThat(reviews()).extracting(item -> item.coding().id()).containsExactly(title.id());
    assertThat(now.language()).isEqualTo("de");
  }

  @Test
  void unitsThatStayedKeepTheirIdentityAndOthersAreReplaced() throws IOException {
    Source report = study.source("Report", DRAFT);
    Unit bus = project.sources().units(report.id()).get(2);
    Memo memo = study.memo(Anchor.on(bus), "Bus", "");
    revisions.apply(project, renew(report, "final.txt", FINAL), Monitor.silent());
    List<Unit> units = project.sources().units(report.id());
    assertThat(units)
        .extracting(unit -> unit.range().in(FINAL))
        .containsExactly(
            "Final report",
            "The bus runs twice.",
            "A new paragraph about trust.",
            "Members feared a sale of the hospital.");
    assertThat(units.get(1).id()).isEqualTo(bus.id());
    assertThat(project.memos().on(bus.id())).containsExactly(memo);
  }

  @Test
  void aMemoOnAUnitThatWentHangsOnThePlaceWhereItWas() throws IOException {
    Source report = study.source("Report", DRAFT);
    Unit bus = project.sources().units(report.id()).get(2);
    Memo memo = study.memo(Anchor.on(bus), "Bus", "");
    String shorter = DRAFT.substring(0, DRAFT.indexOf("The bus"));
    revisions.apply(project, renew(report, "final.txt", shorter), Monitor.silent());
    int end = shorter.length();
    assertThat(project.memos().find(memo.id()).orElseThrow().anchor())
        .isEqualTo(
            new Anchor(Anchor.source(report.id()).type(), report.id(), new TextRange(end, end)));
  }

  @Test
  void oneUndoTakesTheNewerFileBack() throws IOException {
    Source report = study.source("Report", DRAFT);
    study.coding(report, "Draft report", study.code("titles"));
    var before = everything(report.id());
    revisions.apply(project, renew(report, "final.txt", FINAL), Monitor.silent());
    project.undo();
    assertThat(everything(report.id())).isEqualTo(before);
  }

  @Test
  void theSameTextInAnotherFileReplacesOnlyTheOriginal() throws IOException {
    Source report = study.source("Report", DRAFT);
    RevisionPlan plan = renew(report, "again.txt", DRAFT);
    assertThat(plan.isSameText()).isTrue();
    JournalEntry entry = revisions.apply(project, plan, Monitor.silent());
    assertThat(entry.edit().changes()).hasSize(1);
    assertThat(project.sources().find(report.id()).orElseThrow().revision()).isEqualTo(1);
    assertThat(renew(report, "again.txt", DRAFT).isEmpty()).isTrue();
  }

  @Test
  void aFileThatChangedSinceThePlanIsRefused() throws IOException {
    Source report = study.source("Report", DRAFT);
    RevisionPlan plan = renew(report, "final.txt", FINAL);
    Files.writeString(folder.resolve("final.txt"), "overwritten");
    assertThatThrownBy(() -> revisions.apply(project, plan, Monitor.silent()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("final.txt");
    assertThat(text(report)).isEqualTo(DRAFT);
  }

  @Test
  void aFileOfSeveralTextsIsRefused() throws IOException {
    Source report = study.source("Report", DRAFT);
    Path file = Files.writeString(folder.resolve("two.txt"), "x");
    Draft two = new Draft(List.of(draft("a"), draft("b")), List.of());
    assertThatThrownBy(
            () ->
                revisions.renew(
                    project,
                    report.id(),
                    FileDraft.of(file, "text/plain", two),
                    "",
                    Monitor.silent()))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("2 texts");
  }

  @Test
  void codingsOfDeletedPassagesAreListedAsLost() throws IOException {
    Source report = study.source("Report", DRAFT);
    study.coding(report, "bus runs", study.code("travel"));
    revisions.apply(
        project,
        renew(report, "f.txt", DRAFT.replace("The bus runs twice.\n", "")),
        Monitor.silent());
    assertThat(reviews())
        .extracting(ReviewItem::lost, ReviewItem::quoteBefore)
        .containsExactly(org.assertj.core.api.Assertions.tuple(true, "bus runs"));
  }

  private RevisionPlan renew(Source source, String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    FileDraft draft = FileDraft.of(file, "text/plain", Draft.of(draft(text)));
    return revisions.renew(project, source.id(), draft, "final", Monitor.silent());
  }

  private static DraftSource draft(String text) {
    List<DraftUnit> units = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      units.add(DraftUnit.paragraph(start, start + line.length()));
      start += line.length() + 1;
    }
    return new DraftSource("x", text, units, Map.of(), List.of(), "de");
  }

  private String quote(Coding coding) {
    return project
        .codings()
        .find(coding.id())
        .orElseThrow()
        .textRange()
        .orElseThrow()
        .in(project.sources().text(coding.source()));
  }
}

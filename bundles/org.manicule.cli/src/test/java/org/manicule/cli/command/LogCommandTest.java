package org.manicule.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.Code;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Entity;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Memo;
import org.manicule.api.model.MemoKind;
import org.manicule.api.model.PageRectangle;
import org.manicule.api.model.Passage;
import org.manicule.api.model.Property;
import org.manicule.api.model.Source;
import org.manicule.api.model.TimeSpan;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.JournalEntry;
import org.manicule.api.project.Project;
import org.manicule.store.H2Projects;
import org.manicule.store.json.ChangesJson;
import org.manicule.testkit.AwkwardProject;
import org.manicule.testkit.TestProject;

class LogCommandTest extends CommandTest {

  private Project openProject() {
    return new H2Projects().open(Path.of(study + ".manicule"));
  }

  @Test
  void saysHowMuchWasDone() throws Exception {
    makeStudy("minutes", "The Chair opened the meeting. A sale is a sale.");
    ok("codes", study, "--add", "fears");
    ok("code", study, "--code", "fears", "--find", "sale");

    assertThat(ok("log", study))
        .contains("how much")
        .contains("1 code added")
        .contains("2 codings added")
        .contains("1 source added");
  }

  @Test
  void jsonTellsWhatEveryChangeWasBeforeAndAfter() throws Exception {
    makeStudy();
    ok("codes", study, "--add", "care");
    ok("codes", study, "--add", "care", "--definition", "Looking after somebody.");

    Map<String, Object> newest = json("log", study).get(0);

    assertThat(newest.get("kinds"))
        .isEqualTo(List.of(Map.of("type", "code", "added", 0, "replaced", 1, "removed", 0)));
    assertThat(changed(newest))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change).containsEntry("type", "code");
              assertThat(field(change, "before", "meaning")).isEqualTo("");
              assertThat(field(change, "after", "meaning")).isEqualTo("Looking after somebody.");
              assertThat(field(change, "after", "name")).isEqualTo("care");
            });
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> changed(Map<String, Object> row) {
    return (List<Map<String, Object>>) row.get("changed");
  }

  private static Object field(Map<String, Object> change, String side, String name) {
    return ((Map<?, ?>) change.get(side)).get(name);
  }

  @Test
  void fieldsOfEveryKindOfEntityAreNamedAsInTheJournal() {
    List<Map<String, Object>> stored = new ArrayList<>();
    try (TestProject awkward = AwkwardProject.fill(TestProject.in(folder, new H2Projects()))) {
      Project project = awkward.project();
      project.apply(new Edit("The rest", rareKinds(project)));
      study = project.folder().toString().replace(".manicule", "");
      for (long number = project.journal().last(); number > 0; number--) {
        stored.addAll(asStored(project.journal().entry(number).orElseThrow()));
      }
    }

    List<Map<String, Object>> told = new ArrayList<>();
    json("log", study).forEach(row -> told.addAll(changed(row)));

    assertThat(normal(told)).isEqualTo(normal(stored));
    assertThat(told)
        .extracting(change -> change.get("type"))
        .contains("coding", "memo", "code", "unit", "value", "link", "case-member", "property");
  }

  private static List<Change> rareKinds(Project project) {
    Source source = project.sources().all().get(0);
    Code code = project.codebook().tree().all().get(0);
    Case member = new Case(Id.random(), "Ann", "A nurse");
    List<Entity> made =
        List.of(
            new CodeSet(Id.random(), "Talk", List.of(code.id())),
            member,
            new CaseMember(Id.random(), member.id(), source.id(), new TimeSpan(0, 1_500)),
            new Link(
                Id.random(),
                "explains",
                Anchor.on(code),
                Anchor.on(new Passage(source.id(), new PageRectangle(2, 1.5, 2, 30.25, 40))),
                project.coder().id(),
                Instant.parse("2024-05-01T10:00:00Z"),
                "see there"),
            Property.of("aim", "Find out"));
    return made.stream().map(Change::added).toList();
  }

  private static List<Map<String, Object>> asStored(JournalEntry entry) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ChangesJson.write(entry.edit().changes(), bytes);
    return Json.rows(bytes.toString(StandardCharsets.UTF_8));
  }

  /** JSON knows no difference between 1 and 1.0. */
  private static Object normal(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(LogCommandTest::normal).toList();
    } else if (value instanceof Map<?, ?> map) {
      Map<Object, Object> normal = new LinkedHashMap<>();
      map.forEach((key, each) -> normal.put(key, normal(each)));
      return normal;
    }
    return value instanceof Number number
        ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
        : value;
  }

  @Test
  void oneEntryCanBeAskedForAndLargeOnesBeCutShort() throws Exception {
    makeStudy();
    try (Project project = openProject()) {
      List<Change> changes = new ArrayList<>();
      for (int i = 0; i < 12_000; i++) {
        changes.add(
            Change.added(
                new Memo(
                    Id.random(),
                    MemoKind.FREE,
                    "Memo " + i,
                    "",
                    null,
                    project.coder().id(),
                    Instant.EPOCH)));
      }
      project.apply(new Edit("Write many", changes));
    }

    String number = Long.toString(edits());
    assertThat(json("log", study, "--entry", number, "--limit", "3"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row).containsEntry("label", "Write many").containsEntry("changes", 12_000);
              assertThat(changed(row)).hasSize(3);
            });
    assertThat(changed(json("log", study, "--entry", number).get(0))).hasSize(12_000);
    assertThat(json("log", study, "--limit", "0").get(0)).doesNotContainKey("changed");
  }

  @Test
  void anUnknownEntryIsSaid() throws Exception {
    makeStudy();

    assertThat(run("log", study, "--entry", "99")).isEqualTo(Subcommand.FAILED);
    assertThat(err).contains("There is no edit 99").contains("manicule log");
  }
}

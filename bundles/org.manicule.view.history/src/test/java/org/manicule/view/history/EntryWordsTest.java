package org.manicule.view.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.Anchor;
import org.manicule.api.model.Case;
import org.manicule.api.model.CaseMember;
import org.manicule.api.model.CodeDefinition;
import org.manicule.api.model.CodeSet;
import org.manicule.api.model.Coding;
import org.manicule.api.model.Entity;
import org.manicule.api.model.EntityType;
import org.manicule.api.model.Id;
import org.manicule.api.model.Link;
import org.manicule.api.model.Property;
import org.manicule.api.model.TextRange;
import org.manicule.api.project.Change;
import org.manicule.api.project.Edit;
import org.manicule.api.project.Project;
import org.manicule.api.task.Monitor;

class EntryWordsTest extends HistoryFixture {

  private List<ChangeShown> shown(long number) {
    Project project = study.project();
    return new EntryWords(new Words(), project)
        .of(project.journal().entry(number).orElseThrow(), Monitor.silent());
  }

  private static Map<String, ChangeShown.Field> fields(ChangeShown change) {
    return change.fields().stream()
        .collect(Collectors.toMap(ChangeShown.Field::name, field -> field));
  }

  @Test
  void aReplacedThingTellsWhichItIsAndWhatBecameDifferent() {
    study.define(fears, CodeDefinition.meaning("Somebody is afraid."));

    ChangeShown change = shown(last()).get(0);

    assertThat(change.what()).isEqualTo("Code changed");
    assertThat(change.fields())
        .containsExactly(
            new ChangeShown.Field("Name", "", "fears", false),
            new ChangeShown.Field("Meaning", "", "Somebody is afraid.", true));
  }

  @Test
  void codesThatAreGoneAreNamedWhenTheEntryItselfHoldsThem() {
    Edit edit = new Edit("Delete fears", List.of(Change.removed(coding), Change.removed(fears)));
    study.project().apply(edit);

    assertThat(fields(shown(last()).get(0)).get("Code").before()).isEqualTo("fears");
    assertThat(fields(shown(last() - 1).get(0)).get("Code").after()).contains("gone");
  }

  @Test
  void ofALargeEntryTheFirstChangesAreShownAndTheOthersCounted() {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < 260; i++) {
      changes.add(
          Change.added(
              new Coding(
                  Id.random(),
                  minutes.id(),
                  new TextRange(i % 10, 12 + i % 20),
                  fears.id(),
                  study.project().coder().id(),
                  Instant.now(),
                  null,
                  "no. " + i)));
    }
    study.project().apply(new Edit("Code many", changes));

    presenter.select(List.of(last()));

    assertThat(state.details().changes()).hasSize(200);
    assertThat(state.details().more()).contains("60 more changes");
  }

  @Test
  void everyKindOfThingHasWords() {
    Project project = study.project();
    Case ann = new Case(Id.random(), "Ann", "A nurse");
    List<Entity> made =
        List.of(
            new CodeSet(Id.random(), "Talk", List.of(fears.id())),
            ann,
            new CaseMember(Id.random(), ann.id(), minutes.id(), null),
            new Link(
                Id.random(),
                "explains",
                Anchor.on(fears),
                Anchor.on(coding.passage()),
                project.coder().id(),
                Instant.now(),
                ""),
            Property.of("aim", "Find out"));
    project.apply(new Edit("The rest", made.stream().map(Change::added).toList()));
    study.memo(Anchor.on(ann), "On Ann", "Tired.");
    study.value(minutes, "year", "2021");

    List<String> said = new ArrayList<>();
    for (long number = 1; number <= last(); number++) {
      for (ChangeShown change : shown(number)) {
        assertThat(change.fields()).as(change.what()).isNotEmpty();
        change.fields().forEach(field -> said.add(field.name() + " " + field.after()));
      }
    }

    assertThat(said)
        .contains(
            "Codes fears",
            "From fears",
            "To “feared a sale” (Minutes, ¶2)",
            "Case Ann",
            "About Ann",
            "Value 2021",
            "About Minutes");
    for (EntityType type : EntityType.values()) {
      assertThat(new Words().say("many." + type, 2)).startsWith("2 ");
      assertThat(new Words().say("one." + type)).isNotBlank();
    }
  }
}

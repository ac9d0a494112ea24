package org.manicule.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.manicule.api.importing.Boilerplate;
import org.manicule.api.importing.Draft;
import org.manicule.api.importing.DraftCase;
import org.manicule.api.importing.DraftSource;
import org.manicule.api.importing.DraftSpeaker;
import org.manicule.api.importing.DraftUnit;
import org.manicule.api.importing.DraftValue;
import org.manicule.api.importing.DroppedText;
import org.manicule.api.importing.FileDraft;
import org.manicule.api.importing.Finding;
import org.manicule.api.importing.RecogniserKind;
import org.manicule.api.importing.Recognition;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;
import org.manicule.ui.importing.ImportChoices.Line;
import org.manicule.ui.importing.ImportPreviewPresenter.State;

/** What can be chosen of a file before it goes in. */
class ImportChoicesTest {
  private static final String TEXT = "Menu\nOne\nTwo\nAds\n";

  private final List<State> states = new ArrayList<>();
  private final List<Recognition> asked = new ArrayList<>();
  private final List<Runnable> answers = new ArrayList<>();
  private boolean atOnce = true;
  private ImportPreviewPresenter presenter = presenter("");

  @BeforeEach
  void start() {
    presenter.start();
  }

  private static Draft draft() {
    DraftSource first =
        new DraftSource(
                "first",
                TEXT,
                List.of(turn(5, 8, "Dr Andy Withens"), turn(9, 12, "Andy Withins")),
                Map.of("date", DraftValue.date("2021-07-14")),
                List.of(
                    new Boilerplate(new TextRange(0, 5), "menu", 0.9),
                    new Boilerplate(new TextRange(13, 17), "advertisement", 0.6)),
                "en")
            .withSpeakers(
                List.of(
                    new DraftSpeaker(
                        "Dr Andy Withens",
                        List.of(),
                        Map.of("role", DraftValue.text("Chair")),
                        0.8)));
    DraftUnit post =
        new DraftUnit(
            new UnitKind("post"),
            new TextRange(0, 4),
            UnitDetails.labelled("More").withDate("2021-07-31"));
    DraftSource second =
        new DraftSource("second", "More", List.of(post), Map.of(), List.of(), null);
    return new Draft(List.of(first, second), List.of())
        .withDropped(new DroppedText("page", "About me", "side column", 0.7))
        .withFinding(
            new Finding("page", "posts", "Posts", RecogniserKind.STRUCTURE, 0.92, true, "2 posts"))
        .withFinding(
            new Finding("page", "minutes", "Minutes", RecogniserKind.STRUCTURE, 0.3, false, ""));
  }

  private static DraftUnit turn(int start, int end, String speaker) {
    return new DraftUnit(
        UnitKind.TURN, new TextRange(start, end), UnitDetails.NONE.withSpeaker(speaker));
  }

  private ImportPreviewPresenter presenter(String rules) {
    FileDraft file = FileDraft.of(Path.of("page.html"), "text/html", draft());
    return new ImportPreviewPresenter(
        List.of(new ReadFile(file, List.of())),
        List.of(),
        ImportRules.parse(rules),
        (read, recognition, then) -> {
          asked.add(recognition);
          FileDraft found =
              read.withRefined(
                  Draft.of(new DraftSource("whole", TEXT, List.of(), Map.of(), List.of(), null)));
          answers.add(() -> then.accept(found));
          if (atOnce) {
            answers.remove(0).run();
          }
        },
        states::add);
  }

  private ImportChoices choices() {
    return states.get(states.size() - 1).choices();
  }

  private Draft accepted() {
    return Objects.requireNonNull(presenter.accepted().get(0).draft());
  }

  private static Line line(List<Line> lines, String first) {
    return lines.stream()
        .filter(line -> line.cells().get(0).equals(first))
        .findFirst()
        .orElseThrow(() -> new AssertionError(first + " in " + lines));
  }

  @Test
  void everythingThatWasFoundIsShownWithHowSureItIs() {
    assertThat(choices().sources())
        .extracting(Line::cells)
        .containsExactly(
            List.of("first", "turn (2)", "2", "en"), List.of("second", "post (1)", "0", ""));
    assertThat(line(choices().speakers(), "Dr Andy Withens").cells())
        .containsExactly("Dr Andy Withens", "1", "role: Chair", "80 %");
    assertThat(choices().findings())
        .extracting(Line::cells)
        .containsExactly(
            List.of("Posts", "2 posts", "page", "92 %"),
            List.of("Minutes", "not used", "page", "30 %"));
    assertThat(choices().leftOut())
        .extracting(Line::cells)
        .containsExactly(
            List.of("Menu", "menu", "first", "90 %"),
            List.of("Ads", "advertisement", "first", "60 %"),
            List.of("About me", "side column", "page", "70 %"));
  }

  @Test
  void aSourceCanBeRenamedAndAnotherLeftOut() {
    presenter.change(choices().sources().get(0), "July");
    presenter.check(line(choices().sources(), "second"), false);

    assertThat(accepted().sources()).extracting(DraftSource::name).containsExactly("July");
  }

  @Test
  void withoutAnySourceTheFileDoesNotGoIn() {
    presenter.check(line(choices().sources(), "first"), false);
    presenter.check(line(choices().sources(), "second"), false);

    assertThat(presenter.accepted()).isEmpty();
  }

  @Test
  void aDateCanBePutRightOrTakenAway() {
    presenter.change(line(choices().values(), "date"), "2021-07-15");
    assertThat(accepted().sources().get(0).variables())
        .containsExactly(Map.entry("date", DraftValue.date("2021-07-15")));

    presenter.change(line(choices().values(), "date"), "");
    assertThat(accepted().sources().get(0).variables()).isEmpty();
  }

  @Test
  void spellingsOfOneSpeakerAreOfferedAndJoined() {
    Line offer = choices().speakers().get(2);
    assertThat(offer.cells().get(0)).isEqualTo("One speaker? “Andy Withins” is “Dr Andy Withens”");
    assertThat(offer.checked()).isFalse();

    presenter.check(offer, true);

    assertThat(accepted().sources().get(0).units())
        .extracting(unit -> unit.details().speaker())
        .containsExactly("Dr Andy Withens", "Dr Andy Withens");
    assertThat(choices().speakers()).hasSize(2);

    presenter.check(choices().speakers().get(1), false);
    assertThat(accepted().sources().get(0).everySpeaker()).hasSize(2);
  }

  @Test
  void aValueCanStayOutAndComeBack() {
    presenter.check(line(choices().values(), "date"), false);
    assertThat(line(choices().values(), "date").checked()).isFalse();
    presenter.change(choices().sources().get(0), "July");
    assertThat(accepted().sources().get(0).variables()).isEmpty();

    presenter.check(line(choices().values(), "date"), true);
    assertThat(accepted().sources().get(0).variables())
        .containsExactly(Map.entry("date", DraftValue.date("2021-07-14")));
  }

  @Test
  void theDayOfAPartCanBePutRightOrTakenAway() {
    presenter.change(line(choices().values(), "date of the part (post)"), "2021-08-01");
    assertThat(post().details().date()).isEqualTo("2021-08-01");

    presenter.check(line(choices().values(), "date of the part (post)"), false);
    assertThat(post().details().date()).isNull();
  }

  private DraftUnit post() {
    return accepted().sources().get(1).units().get(0);
  }

  @Test
  void nothingGoesInWhileRecognisersLookAnewAndOnlyTheirLastAnswerCounts() {
    atOnce = false;
    presenter.check(line(choices().findings(), "Posts"), false);
    assertThat(states.get(states.size() - 1).canAdd()).isFalse();
    assertThat(states.get(states.size() - 1).summary()).contains("anew");

    presenter.check(line(choices().findings(), "Minutes"), true);
    answers.get(0).run();
    assertThat(states.get(states.size() - 1).canAdd()).isFalse();

    answers.get(1).run();
    assertThat(states.get(states.size() - 1).canAdd()).isTrue();
    assertThat(accepted().sources()).extracting(DraftSource::name).containsExactly("whole");
  }

  @Test
  void aNameThatIsNoSpeakerIsTakenOutAndCanComeBack() {
    presenter.check(line(choices().speakers(), "Andy Withins"), false);
    assertThat(accepted().sources().get(0).units())
        .extracting(unit -> unit.details().speaker())
        .containsExactly("Dr Andy Withens", null);

    presenter.check(line(choices().speakers(), "Andy Withins"), true);
    assertThat(accepted().sources().get(0).everySpeaker()).hasSize(2);
  }

  @Test
  void speakersBecomeCasesWhenWanted() {
    presenter.speakersAsCases(true);

    assertThat(accepted().sources().get(0).cases())
        .extracting(DraftCase::name)
        .containsExactly("Dr Andy Withens", "Andy Withins");
  }

  @Test
  void furnitureGoesKindByKind() {
    presenter.check(line(choices().leftOut(), "Menu"), true);

    DraftSource first = accepted().sources().get(0);
    assertThat(first.text()).isEqualTo("One\nTwo\nAds\n");
    assertThat(first.units())
        .filteredOn(unit -> unit.kind().equals(UnitKind.BOILERPLATE))
        .singleElement()
        .satisfies(unit -> assertThat(unit.range().in(first.text())).isEqualTo("Ads\n"));
  }

  @Test
  void whatWasDroppedCanBeKeptAsASource() {
    presenter.check(line(choices().leftOut(), "About me"), false);

    assertThat(accepted().sources())
        .extracting(DraftSource::name, DraftSource::text)
        .contains(tuple("page (side column)", "About me"));
  }

  @Test
  void aRecogniserIsSwitchedOffAndTheResultIsSeenAtOnce() {
    presenter.check(line(choices().findings(), "Posts"), false);

    assertThat(asked).extracting(Recognition::asWritten).containsExactly("auto,-posts");
    assertThat(choices().sources())
        .extracting(each -> each.cells().get(0))
        .containsExactly("whole");
    assertThat(accepted().sources()).extracting(DraftSource::name).containsExactly("whole");
  }

  @Test
  void choicesAreRememberedAndAppliedToTheNextImport() {
    presenter.check(choices().speakers().get(2), true);
    presenter.check(line(choices().leftOut(), "Menu"), true);
    presenter.speakersAsCases(true);
    presenter = presenter(String.join("\n", lines(presenter.remembered())));
    presenter.start();

    DraftSource first = accepted().sources().get(0);
    assertThat(first.text()).isEqualTo("One\nTwo\nAds\n");
    assertThat(first.cases()).extracting(DraftCase::name).containsExactly("Dr Andy Withens");
    assertThat(choices().rules())
        .extracting(each -> each.cells().get(0))
        .containsExactly(
            "“Andy Withins” is called “Dr Andy Withens”.",
            "Page furniture is removed: menu.",
            "Speakers become cases.");
  }

  @Test
  void aRecogniserThatWasSwitchedOffStaysOff() {
    presenter.check(line(choices().findings(), "Posts"), false);
    asked.clear();
    presenter = presenter(String.join("\n", lines(presenter.remembered())));
    presenter.start();

    assertThat(asked).extracting(Recognition::asWritten).containsExactly("auto,-posts");
  }

  @Test
  void whatIsRememberedCanBeForgotten() {
    presenter = presenter("SPEAKER\tAndy Withins\tDr Andy Withens\nNEWER\tx\ty");
    presenter.start();
    presenter.check(choices().rules().get(0), false);

    assertThat(choices().rules().get(0).checked()).isFalse();
    assertThat(presenter.remembered().all()).isEmpty();
  }

  private static List<String> lines(ImportRules rules) {
    return rules.all().stream()
        .map(rule -> rule.kind() + "\t" + rule.subject() + "\t" + rule.choice())
        .toList();
  }
}

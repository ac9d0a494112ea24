package org.manicule.api.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.manicule.api.model.TextRange;
import org.manicule.api.model.UnitDetails;
import org.manicule.api.model.UnitKind;

final class BoilerplateRemovalTest {
  private static final String PAGE =
      "Home About\nThe clinic closed.\nShare this\nNobody came.\nFooter";

  @Test
  void unitsMoveWithTheTextTheyStandOn() {
    DraftSource clean = draft(marked("Home About\n"), marked("Share this\n"), marked("\nFooter"));
    assertThat(clean.text()).isEqualTo("The clinic closed.\nNobody came.");
    assertThat(words(clean)).containsExactly("The clinic closed.", "Nobody came.");
    assertThat(clean.boilerplate()).isEmpty();
  }

  @Test
  void stretchesThatOverlapOrTouchAreTakenOutOnce() {
    DraftSource clean =
        draft(
            marked("Share this\nNobody"),
            marked("this\nNobody came."),
            marked("Home"),
            marked(" About\n"));
    assertThat(clean.text()).isEqualTo("The clinic closed.\n\nFooter");
    assertThat(words(clean)).containsExactly("The clinic closed.", "Footer");
  }

  @Test
  void aUnitAroundAStretchShrinks() {
    DraftSource page =
        new DraftSource(
            "page",
            PAGE,
            List.of(
                new DraftUnit(UnitKind.POST, new TextRange(0, PAGE.length()), UnitDetails.NONE)),
            Map.of(),
            List.of(marked("Share this\n")),
            null);
    assertThat(words(page.withoutBoilerplate()))
        .containsExactly("Home About\nThe clinic closed.\nNobody came.\nFooter");
  }

  @Test
  void withoutBoilerplateNothingChanges() {
    DraftSource draft = draft();
    assertThat(draft.text()).isEqualTo(PAGE);
    assertThat(draft.units()).hasSize(5);
  }

  @Test
  void nameLanguageAndValuesStay() {
    DraftSource draft =
        new DraftSource(
                "page",
                PAGE,
                List.of(),
                Map.of("author", DraftValue.text("Zoë")),
                List.of(marked("Footer")),
                "en")
            .withoutBoilerplate();
    assertThat(draft.name()).isEqualTo("page");
    assertThat(draft.language()).isEqualTo("en");
    assertThat(draft.variables()).containsEntry("author", DraftValue.text("Zoë"));
  }

  @Test
  void aDraftWhoseUnitsReachBeyondItsTextIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DraftSource(
                    "page",
                    "short",
                    List.of(DraftUnit.paragraph(0, 6)),
                    Map.of(),
                    List.of(),
                    null));
  }

  private static DraftSource draft(Boilerplate... boilerplate) {
    List<DraftUnit> lines = new ArrayList<>();
    int start = 0;
    for (String line : PAGE.split("\n")) {
      lines.add(DraftUnit.paragraph(start, start + line.length()));
      start += line.length() + 1;
    }
    return new DraftSource("page", PAGE, lines, Map.of(), List.of(boilerplate), null)
        .withoutBoilerplate();
  }

  private static Boilerplate marked(String words) {
    int start = PAGE.indexOf(words);
    return new Boilerplate(new TextRange(start, start + words.length()), "a menu", 0.9);
  }

  private static List<String> words(DraftSource source) {
    return source.units().stream().map(unit -> unit.range().in(source.text())).toList();
  }
}

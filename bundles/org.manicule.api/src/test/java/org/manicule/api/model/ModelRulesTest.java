package org.manicule.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What the records of the model refuse, and the few things they compute. */
final class ModelRulesTest {

  @Test
  void aNameIsNotBlankAndHasNoBlanksAroundIt() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Case(Id.random(), " ", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> new Case(Id.random(), "Ada ", ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Code.named(null, "", "#000000"))
        .withMessageContaining("code");
  }

  @Test
  void aCodesNameCannotHoldWhatSeparatesCodes() {
    assertThatIllegalArgumentException().isThrownBy(() -> Code.named(null, "a > b", "#000000"));
  }

  @Test
  void aColourIsWrittenInOneWay() {
    assertThatIllegalArgumentException().isThrownBy(() -> Code.named(null, "a", "#ABCDEF"));
    assertThatIllegalArgumentException().isThrownBy(() -> Code.named(null, "a", "red"));
    assertThat(Code.named(null, "a", "#abcdef").withColour("#012345").colour())
        .isEqualTo("#012345");
  }

  @Test
  void aWeightIsAPercentage() {
    Coding coding = coding();
    assertThat(coding.withWeight(100).weight()).isEqualTo(100);
    assertThat(coding.withWeight(null).weight()).isNull();
    assertThatIllegalArgumentException().isThrownBy(() -> coding.withWeight(101));
    assertThatIllegalArgumentException().isThrownBy(() -> coding.withWeight(-1));
  }

  @Test
  void aCopyOfACodingKeepsEverythingElse() {
    Coding coding = coding();
    TextRange elsewhere = new TextRange(5, 9);
    assertThat(coding.withLocation(elsewhere))
        .isEqualTo(
            new Coding(
                coding.id(),
                coding.source(),
                elsewhere,
                coding.code(),
                coding.coder(),
                coding.at(),
                null,
                "why"));
    assertThat(coding.withComment("x").withComment("why")).isEqualTo(coding);
  }

  private static Coding coding() {
    return new Coding(
        Id.random(),
        Id.random(),
        new TextRange(0, 4),
        Id.random(),
        Id.random(),
        Instant.EPOCH,
        null,
        "why");
  }

  @Test
  void onlySourcesAndCasesHaveVariables() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Variable(Id.random(), "a", VariableType.TEXT, EntityType.CODE, ""));
  }

  @Test
  void rectanglesAndTimeSpansHaveASize() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PageRectangle(0, 1, 1, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PageRectangle(1, 1, 1, Double.NaN, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new PictureRectangle(1, 1, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new TimeSpan(5, 4));
  }

  @Test
  void onlyTextHasATextRange() {
    assertThat(new TextRange(1, 2).textRange()).contains(new TextRange(1, 2));
    assertThat(new TimeSpan(1, 2).textRange()).isEmpty();
  }

  @Test
  void aPropertyOfOneNameHasTheSameIdentityEverywhere() {
    assertThat(Property.of("project.description", "a").id())
        .isEqualTo(Property.of("project.description", "b").id())
        .isEqualTo(Property.idOf("project.description"))
        .isNotEqualTo(Property.idOf("project.title"));
  }

  @Test
  void anIdentityIsReadBackAsItWasWritten() {
    Id<Code> id = Id.random();
    assertThat(Id.<Code>of(id.toString())).isEqualTo(id);
    assertThatIllegalArgumentException().isThrownBy(() -> Id.of("no uuid"));
  }

  @Test
  void aHashIsThatOfTheTextInUtf8() {
    assertThat(ContentHash.of("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(ContentHash.of("ä"))
        .isEqualTo(ContentHash.of(new byte[] {(byte) 0xc3, (byte) 0xa4}));
  }

  @Test
  void aCitationLeavesOutWhatIsUnknown() {
    assertThat(new Origin("Minutes", 12, "", "3", null, null).citation())
        .isEqualTo("Minutes, p. 3, ¶12");
    assertThat(new Origin("Minutes", 0, "", null, null, null).citation()).isEqualTo("Minutes");
  }

  @Test
  void aPluginMayNameItsOwnKindsOfUnits() {
    assertThat(new UnitKind("agenda-item")).isEqualTo(UnitKind.AGENDA_ITEM);
    assertThatIllegalArgumentException().isThrownBy(() -> new UnitKind("Agenda item"));
  }
}
